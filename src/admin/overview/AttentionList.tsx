import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload, Where } from 'payload'
import type { Words } from '@/domain/words'
import { type Attention, endingConsent, overdueReview, uncheckedSource } from './findAttention'
import { listUrl } from './listUrl'

interface AttentionListProps {
  attention: Attention
  i18n: I18nClient
  payload: Payload
  say: (words: Words) => string
}

interface Line {
  key: string
  text: Words
  collection?: string
  where?: Where
}

function linesOf({ attention, i18n, payload }: AttentionListProps): Line[] {
  const now = new Date()
  const { endingConsents, failedSchedules, overdueReviews, uncheckedSources } = attention
  const lines: Line[] = overdueReviews.map(({ collection, count }) => {
    const { labels } = payload.collections[collection].config
    const name = getTranslation(count === 1 ? labels.singular : labels.plural, i18n).toLowerCase()
    return {
      key: collection,
      collection,
      where: overdueReview(now),
      text: {
        en: `${count} ${name}: the next review is overdue`,
        es: `${count} ${name}: la próxima revisión está vencida`,
      },
    }
  })
  if (failedSchedules > 0) {
    lines.push({
      key: 'schedules',
      text: {
        en: `${failedSchedules} planned ${failedSchedules === 1 ? 'publication was' : 'publications were'} refused: something was missing at the time. Open the draft and publish it, or plan it again.`,
        es: `${failedSchedules === 1 ? 'Se rechazó una publicación programada' : `Se rechazaron ${failedSchedules} publicaciones programadas`}: entonces faltaba algo. Abra el borrador y publíquelo, o prográmelo de nuevo.`,
      },
    })
  }
  if (endingConsents > 0) {
    lines.push({
      key: 'consents',
      collection: 'media',
      where: endingConsent(now),
      text: {
        en: `${endingConsents} ${endingConsents === 1 ? 'picture' : 'pictures'} of patients: the consent has ended or ends within a month`,
        es: `${endingConsents} ${endingConsents === 1 ? 'imagen' : 'imágenes'} de pacientes: el consentimiento ha terminado o termina antes de un mes`,
      },
    })
  }
  if (uncheckedSources > 0) {
    lines.push({
      key: 'sources',
      collection: 'citations',
      where: uncheckedSource,
      text: {
        en: `${uncheckedSources} ${uncheckedSources === 1 ? 'source is' : 'sources are'} not verified`,
        es: `${uncheckedSources} ${uncheckedSources === 1 ? 'fuente' : 'fuentes'} sin verificar`,
      },
    })
  }
  return lines
}

/** What somebody should look at. Nothing at all when all is well. */
export function AttentionList(props: AttentionListProps) {
  const lines = linesOf(props)
  if (lines.length === 0) return null
  const { payload, say } = props
  return (
    <section aria-labelledby="attention" className="overview-attention">
      <h2 id="attention">{say({ en: 'Needs attention', es: 'Requiere atención' })}</h2>
      <ul>
        {lines.map(({ collection, key, text, where }) => (
          <li key={key}>
            {collection && where ? (
              <a href={listUrl(payload.config.routes.admin, collection, where)}>{say(text)}</a>
            ) : (
              say(text)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
