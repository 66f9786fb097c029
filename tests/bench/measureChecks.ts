import { type Locale, locales } from '@/domain/locales'
import { signInEditor, treatmentId } from './editor'
import { longArticle, typeInto } from './longArticle'
import { rounds } from './stand'
import type { MeasuredSite } from './startMeasuredSite'

/** What the panel's answer about a long article took, in one language. */
export interface CheckSeries {
  locale: Locale
  /** Of the form's data as it is sent. */
  bytes: number
  findings: number
  /** From sending the form's data until the whole answer is there, in milliseconds. */
  answerMs: number[]
  /** The server's processor time for an answer, of each round the mean, in milliseconds. */
  cpuMs: number[]
}

const answersInARound = 12
/** A treatment of the demonstration with rows of every kind and many links. */
const slug = 'microneedling'

/** Asks for the checks of a form with a long article again and again, as typing does. */
export async function measureChecks(site: MeasuredSite): Promise<CheckSeries[]> {
  const id = await treatmentId(site, slug)
  const editor = await signInEditor(site)
  const all = await Promise.all(
    locales.map(async (locale) => {
      const article = longArticle(await editor.readForm(id, locale), locale)
      const series: CheckSeries = { locale, bytes: 0, findings: 0, answerMs: [], cpuMs: [] }
      return { article, series }
    }),
  )
  let number = 0
  for (let round = 0; round <= rounds; round += 1) {
    for (const { article, series } of all) {
      const { locale } = series
      const answers: number[] = []
      const before = await site.usage()
      for (let count = 0; count < answersInARound; count += 1) {
        number += 1
        const data = typeInto(article, locale, number)
        const answer = await editor.check(id, { locale, data })
        answers.push(answer.tookMs)
        Object.assign(series, { bytes: answer.sentBytes, findings: answer.findings })
      }
      const cpuUs = (await site.usage()).cpuUs - before.cpuUs
      if (round === 0) continue
      series.answerMs.push(...answers)
      series.cpuMs.push(cpuUs / 1_000 / answersInARound)
    }
  }
  return all.map(({ series }) => series)
}
