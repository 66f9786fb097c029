'use client'

import { useTranslation } from '@payloadcms/ui'
import { interfaceLanguage, say, type Words } from '@/domain/words'

/** Our own texts in the language of the admin's interface. */
export function useSay() {
  const { i18n } = useTranslation()
  return {
    language: interfaceLanguage({ i18n }),
    say: (words: Words): string => say({ i18n }, words),
  }
}
