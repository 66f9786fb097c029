'use client'

import { Link } from '@payloadcms/ui'
import { type ChecksAnswer, findingLevels } from '@/domain/checkTerms'
import { isLocale } from '@/domain/locales'
import { codesOf } from '@/domain/vocabulary'
import { languageName } from '@/domain/words'
import { useSay } from '../useSay'
import { levelWords, noChecks, nothingFound } from './countWords'
import { countLevels } from './groupFindings'

/** A line for each language that is not being edited: how much was found there, and the way to it. */
export function OtherLanguages({ answers }: { answers: readonly ChecksAnswer[] }) {
  const { language, say } = useSay()
  return answers.map(({ findings, languages }) =>
    languages.map(({ isChecked, locale }) => {
      const counts = countLevels(findings)
      const found = codesOf(findingLevels)
        .filter((level) => counts[level] > 0)
        .map((level) => say(levelWords(level, counts[level])))
      const name = isLocale(locale) ? languageName({ i18n: { language } }, locale) : locale
      return (
        <p className="findings__other" key={locale}>
          <Link href={`?locale=${locale}`} prefetch={false}>
            {say({ en: `Edit ${name}`, es: `Editar en ${name}` })}
          </Link>
          : {found.length > 0 ? found.join(', ') : say(isChecked ? nothingFound : noChecks)}
        </p>
      )
    }),
  )
}
