import { expect, test } from 'vitest'
import { aftercareSteps } from '@/demo/content/aftercare/allSteps'
import { conditions } from '@/demo/content/conditions/allConditions'
import { contraindications } from '@/demo/content/contraindications/allContraindications'
import { safetyNotices } from '@/demo/content/safetyNotices'
import { treatments } from '@/demo/content/treatments/allTreatments'
import { locales } from '@/domain/locales'
import type { Words } from '@/domain/words'

const isWords = (value: object): value is Words =>
  locales.every((locale) => locale in value && typeof Reflect.get(value, locale) === 'string')

/** Every text of a piece of content, in both languages. */
function textsOf(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [value]
  return Object.values(value).flatMap(textsOf)
}

const clinical = [treatments, conditions, contraindications, aftercareSteps, safetyNotices]

/** Every number a reader meets, and where it comes from. */
const knownNumbers: Record<string, string> = {
  '4': 'PMC8776974: four studies of alopecia areata',
  '6': 'isotretinoin leaflet, as the 2017 consensus reports it',
  '7': 'PMID 34448760: effects that last up to seven days',
  '15': 'day of the FDA communication, October 15',
  '22': 'FDA: authorized from age 22',
  '25': 'PMC4817464: people in the trial',
  '46': 'PMC4817464: relapse after a year, 45.9 %',
  '58': 'CCID.S267192: studies in the review',
  '85': 'PMID 34448760: papers in the review',
  '201': 'PMC8776974: people with alopecia areata',
  '911': 'the emergency number',
  '2010': 'year of a review',
  '2016': 'year of a review',
  '2017': 'year of a consensus and a review',
  '2018': 'year of a review',
  '2020': 'year of a review',
  '2021': 'year of a review',
  '2025': 'year of the FDA communication',
}

const numbersIn = (text: string): string[] => (text.match(/\d+/g) ?? []).sort()

test('no number stands in clinical text without a source', () => {
  const unknown = textsOf(clinical).flatMap(({ en }) =>
    numbersIn(en)
      .filter((number) => !(number in knownNumbers))
      .map((number) => `${number} in: ${en.slice(0, 80)}`),
  )
  expect(unknown).toEqual([])
})

test('both languages give the same numbers', () => {
  const different = textsOf(clinical).filter(
    ({ en, es }) => numbersIn(en).join() !== numbersIn(es).join(),
  )
  expect(different).toEqual([])
})

test('nothing is promised', () => {
  const promise =
    /\b(?:guarantee\w*|painless|risk-free|no risk|no side effects|miracle|ideal for|permanent(?:ly)? remov\w+|100 ?%)\b/i
  expect(textsOf(clinical).filter(({ en }) => promise.test(en))).toEqual([])
})

/** Syllables of an English word, roughly; enough to rank texts. */
function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch–Kincaid grade of English text in the marks of `proseFromText`. */
function gradeOf(text: string): number {
  const plain = text.replaceAll(/\[(.+?)\]\(.+?\)/g, '$1').replaceAll(/[*#_]/g, '')
  const sentences = plain.split(/[.!?]\s+|\n+/).filter((sentence) => /\w/.test(sentence))
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z'’-]*[a-z][a-z'’-]*/gi) ?? [])
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

test.each(treatments.map((treatment) => [treatment.slug, treatment] as const))(
  '%s reads at grade 8 or below, and so does every section of it',
  (_, treatment) => {
    const texts = textsOf(treatment).map(({ en }) => en)
    expect(gradeOf(texts.join('\n'))).toBeLessThanOrEqual(8)
    for (const section of ['whatItIs', 'howItWorks', 'whatToExpect'] as const) {
      expect(gradeOf(treatment[section].en), section).toBeLessThanOrEqual(8)
    }
  },
)

test('the measure tells hard text from easy text', () => {
  const hard =
    'Percutaneous collagen induction facilitates neocollagenesis by stimulating the proliferation of dermal fibroblasts through controlled microscopic traumatization.'
  expect(gradeOf(hard)).toBeGreaterThan(14)
  expect(gradeOf('The needles make tiny holes. The skin heals them.')).toBeLessThan(4)
})

test('a condition says how it looks on white, brown and black skin', () => {
  for (const { slug, onSkinTones } of conditions) {
    expect(onSkinTones.en, slug).toMatch(/white/)
    expect(onSkinTones.en, slug).toMatch(/brown and black|brown or black/)
    expect(onSkinTones.es, slug).toMatch(/piel morena y negra/)
  }
})
