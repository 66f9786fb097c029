import { expect, test } from 'vitest'
import type { Locale } from '@/domain/locales'
import { advertTwins } from '../checks/development/advertTwins'
import { englishTwins } from '../checks/development/englishTwins'
import { furtherTwins } from '../checks/development/furtherTwins'
import { innocents } from '../checks/development/innocents'
import { lastTwins } from '../checks/development/lastTwins'
import { laterTwins } from '../checks/development/laterTwins'
import { plainTwins } from '../checks/development/plainTwins'
import { spanishTwins } from '../checks/development/spanishTwins'
import { checkSentence } from '../checks/sourceDocuments'

const twins = {
  en: [
    ...englishTwins,
    ...laterTwins.en,
    ...furtherTwins.en,
    ...advertTwins.en,
    ...lastTwins.en,
    ...plainTwins.en,
  ],
  es: [
    ...spanishTwins,
    ...laterTwins.es,
    ...furtherTwins.es,
    ...advertTwins.es,
    ...lastTwins.es,
    ...plainTwins.es,
  ],
}

test.each(['en', 'es'] satisfies Locale[])(
  'the corpus the rules were developed on stays found in %s',
  (locale) => {
    const missed = twins[locale].filter(
      ({ faulty, rule }) => !checkSentence(faulty, locale).some((finding) => finding.rule === rule),
    )
    const alarms = twins[locale].filter(({ innocent }) =>
      checkSentence(innocent, locale).some(({ level }) => level !== 'advice'),
    )
    expect(alarms.map(({ innocent }) => innocent)).toEqual([])
    // A rule may trade one sentence for many others.
    expect(missed.length, missed.map(({ faulty }) => faulty).join('\n')).toBeLessThanOrEqual(
      Math.ceil(twins[locale].length / 30),
    )
  },
)

test.each(['en', 'es'] satisfies Locale[])('plain health writing passes in %s', (locale) => {
  const alarms = innocents[locale].filter((text) =>
    checkSentence(text, locale).some(({ level }) => level !== 'advice'),
  )
  expect(alarms).toEqual([])
})
