'use client'

import { useLocale } from '@payloadcms/ui'
import { useLanguages } from './useLanguages'
import { useSay } from './useSay'

/** Beside the buttons of a live document: the page as patients see it now, in a tab of its own. */
export function ViewPageLink() {
  const { code } = useLocale()
  const { say } = useSay()
  const live = useLanguages().filter((state) => state.path !== null)
  const state = live.find(({ locale }) => locale === code) ?? live[0]
  if (!state?.path) return null
  return (
    <a className="view-page" href={state.path} rel="noopener" target="_blank">
      {say({ en: 'View page', es: 'Ver la página' })}
      <span className="visually-hidden">
        {say({ en: ' (opens a new tab)', es: ' (se abre en otra pestaña)' })}
      </span>
    </a>
  )
}
