import type { TreatmentPage } from '@/content/models/treatmentPage'
import { numberFormat } from '../presenters/numbers'
import { Warning } from '../prose/Warning'
import { siteWords } from '../words/siteWords'

/**
 * The reasons never to have the treatment, by name, near the top of its page, with how many other
 * reasons there are to wait or ask.
 */
export function TalkFirst({ page }: { page: TreatmentPage }) {
  const words = siteWords(page.locale).treatment
  const absolute = page.contraindications.filter(({ severity }) => severity === 'absolute')
  const others = page.contraindications.length - absolute.length
  const count = numberFormat(page.locale).format(others)
  if (page.contraindications.length === 0) {
    return (
      <Warning id="talk-first" title={words.talkFirstAlways} spoken={words.important}>
        <p>{words.noContraindications}</p>
      </Warning>
    )
  }
  return (
    <Warning
      id="talk-first"
      title={absolute.length > 0 ? words.talkFirst : words.talkFirstAlways}
      spoken={words.important}
    >
      {absolute.length > 0 && (
        <ul className="run-in">
          {absolute.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="#who-should-not">{linkWords()}</a>
      </p>
    </Warning>
  )

  function linkWords(): string {
    if (others === 0) return words.seeAll
    return absolute.length > 0
      ? words.talkFirstOthers(count, others === 1)
      : words.talkFirstCount(count, others === 1)
  }
}
