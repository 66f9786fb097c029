import type { Locale } from '@/domain/locales'
import type { WordRun } from '@/domain/wordChanges'
import { Added, Removed } from './Marked'
import { shortenRuns } from './shortenRuns'
import type { Telling } from './telling'

interface ChangedWordsProps {
  runs: readonly WordRun[]
  /** The language the words are in; null where it is no language's. */
  locale: Locale | null
  telling: Telling
}

/** A text with what was taken out and what was put in. */
export function ChangedWords({ locale, runs, telling }: ChangedWordsProps) {
  const pieces = shortenRuns(runs).map((run, index) => ({ run, key: `${index}` }))
  return (
    <p className="change__words" lang={locale ?? undefined}>
      {pieces.map(({ key, run }) => (
        <Run key={key} run={run} telling={telling} />
      ))}
    </p>
  )
}

function Run({ run, telling }: { run: WordRun; telling: Telling }) {
  switch (run.kind) {
    case 'kept':
      return run.text
    case 'removed':
      return <Removed telling={telling}>{run.text}</Removed>
    case 'added':
      return <Added telling={telling}>{run.text}</Added>
  }
}
