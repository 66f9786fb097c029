import { describe, expect, test } from 'vitest'
import { locales } from '@/domain/locales'
import { proseToText } from '@/domain/proseToText'
import { longArticle, typeInto } from '../bench/longArticle'

const row = { id: '000000000000000000000001', name: 'Redness' }
const form = { treats: [row], benefits: [row], risks: [row], cannotDo: [row], questions: [row] }

/** Every text of a form, rich or plain. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [proseToText(value) ?? '']
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : textsOf(each)))
}

describe.each(locales)('a long article in %s', (locale) => {
  const article = longArticle(form, locale)

  test('has about 5,000 words, few of its sentences twice', () => {
    const text = textsOf(article).join(' ')
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThan(4_500)
    expect(words).toBeLessThan(5_500)
    const sentences = text.split(/(?<=\.)\s+/)
    expect(new Set(sentences).size).toBeGreaterThan(sentences.length * 0.9)
  })

  test('is the same each time', () => {
    expect(longArticle(form, locale)).toEqual(article)
  })

  test('typing changes one field', () => {
    const typed = typeInto(article, locale, 5)
    const before = textsOf(article)
    const changed = textsOf(typed).filter((text, index) => text !== before[index])
    expect(changed).toHaveLength(1)
    expect(typeInto(article, locale, 6)).not.toEqual(typed)
  })
})
