import { expect, test } from 'vitest'
import type { Locale } from '@/domain/locales'
import { advertTwins } from '../checks/development/advertTwins'
import { englishTwins } from '../checks/development/englishTwins'
import { furtherTwins } from '../checks/development/furtherTwins'
import { lastTwins } from '../checks/development/lastTwins'
import { laterTwins } from '../checks/development/laterTwins'
import { spanishTwins } from '../checks/development/spanishTwins'
import { checkSentence } from '../checks/sourceDocuments'

const twins = {
  en: [...englishTwins, ...laterTwins.en, ...furtherTwins.en, ...advertTwins.en, ...lastTwins.en],
  es: [...spanishTwins, ...laterTwins.es, ...furtherTwins.es, ...advertTwins.es, ...lastTwins.es],
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
