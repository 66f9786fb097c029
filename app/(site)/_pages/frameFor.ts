import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getSiteFrame } from '@/content/getSiteFrame'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'

/** What stands around a page, read once a request; a language that is switched off has no pages. */
export const frameFor = cache(async (locale: Locale) => {
  const frame = await getSiteFrame(await payloadForSite(), { locale })
  return frame.languages.includes(locale) ? frame : notFound()
})
