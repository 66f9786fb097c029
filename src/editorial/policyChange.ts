import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import type { Words } from '@/domain/words'
import { fieldWords } from './history/fieldWords'
import type { StoredDocument } from './storedDocument'

const stands = { true: { en: 'on', es: 'sí' }, false: { en: 'off', es: 'no' } } as const

/**
 * What became of rules of the house (boxes with `custom.loggedPolicy`): they are not public, so no
 * copy tells of them. "Two people agree on clinical text: off"; null if none has changed.
 */
export function policyChange(
  fields: readonly Field[],
  before: StoredDocument | null,
  after: StoredDocument | null,
): Words | null {
  const changes = fields.flatMap((field): Words[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        tabHasName(tab) ? [] : (policyChange(tab.fields, before, after) ?? []),
      )
    }
    if (field.type !== 'checkbox' || !fieldAffectsData(field)) return []
    if (field.custom?.loggedPolicy !== true) return []
    const [was, is] = [before, after].map((doc) => doc?.[field.name] ?? field.defaultValue)
    if (was === is || typeof is !== 'boolean') return []
    const label = fieldWords(field)
    const now = is ? stands.true : stands.false
    return [{ en: `${label.en}: ${now.en}`, es: `${label.es}: ${now.es}` }]
  })
  if (changes.length === 0) return null
  const list = (locale: 'en' | 'es'): string => changes.map((each) => each[locale]).join('; ')
  return { en: list('en'), es: list('es') }
}
