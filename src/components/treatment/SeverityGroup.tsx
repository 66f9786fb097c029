import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locales'
import type { Severity } from '@/domain/safetyTerms'
import { Icon, type IconName } from '../illustrations/Icon'
import { siteWords } from '../words/siteWords'

const icons: Record<Severity, IconName> = {
  absolute: 'avoid',
  relative: 'warning',
  temporary: 'expect',
}

interface Props {
  severity: Severity
  locale: Locale
  children: ReactNode
}

/** Reasons of one severity: a warning with a spoken prefix, told apart by words, icon and colour. */
export function SeverityGroup({ severity, locale, children }: Props) {
  const words = siteWords(locale).treatment
  const id = `severity-${severity}`
  return (
    <section className={`severity ${id}`} aria-labelledby={id}>
      <h3 id={id}>
        <Icon name={icons[severity]} />
        <span>
          <span className="visually-hidden">{words.important} </span>
          {words.severityHeadings[severity]}
        </span>
      </h3>
      <ul>{children}</ul>
    </section>
  )
}
