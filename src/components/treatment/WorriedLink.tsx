import type { Locale } from '@/domain/locales'
import { Icon } from '../illustrations/Icon'
import { siteWords } from '../words/siteWords'

/** The way to "When to call" for somebody who has had the treatment. */
export function WorriedLink({ locale }: { locale: Locale }) {
  return (
    <p className="worried">
      <a href="#when-to-call">
        <span>{siteWords(locale).actions.worried}</span>
        <Icon name="arrow" />
      </a>
    </p>
  )
}
