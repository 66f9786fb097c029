import type { ScopeModel } from '@/content/models/shared'
import type { Locale } from '@/domain/locales'
import { type BodyArea, bodyAreas, type Technique, techniques } from '@/domain/treatmentTerms'
import { onceFor } from './onceFor'

const listFormat = onceFor((locale: Locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** Words joined as the language joins them: `face, neck and back`. */
export function joinWords(words: readonly string[], locale: Locale): string {
  return listFormat(locale).format(words)
}

/** A label as it stands inside a sentence. */
export function lowerFirst(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
}

export function describeBodyAreas(areas: readonly BodyArea[], locale: Locale): string {
  return joinWords(
    areas.map((area) => lowerFirst(bodyAreas[area][locale], locale)),
    locale,
  )
}

/**
 * For what a statement holds, or null when it holds for all of the page's treatment: a technique is
 * named only where the page has more than one.
 */
export function describeScope(
  scope: ScopeModel,
  pageTechniques: readonly Technique[],
  locale: Locale,
): string | null {
  const named =
    pageTechniques.length > 1 && scope.techniques.length < pageTechniques.length
      ? scope.techniques.map((code) => lowerFirst(techniques[code][locale], locale))
      : []
  const areas = scope.bodyAreas.length > 0 ? [describeBodyAreas(scope.bodyAreas, locale)] : []
  const parts = [...(named.length > 0 ? [joinWords(named, locale)] : []), ...areas]
  return parts.length > 0 ? parts.join('; ') : null
}

/**
 * The techniques that a notice is about, or null when it is about all of the page's treatment. One
 * that the page doesn't have is named too: its reader must see that.
 */
export function describeVariants(
  named: readonly Technique[],
  pageTechniques: readonly Technique[],
  locale: Locale,
): string | null {
  if (named.length === 0 || pageTechniques.every((each) => named.includes(each))) return null
  return joinWords(
    named.map((code) => lowerFirst(techniques[code][locale], locale)),
    locale,
  )
}
