import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload } from 'payload'
import type { Words } from '@/domain/words'
import type { StandingAlert } from '@/editorial/standingAlerts'
import { ago } from './ago'
import { type Attention, endingConsent, overdueReview, uncheckedSource } from './findAttention'
import type { RefusedPlan } from './findRefusedPlans'
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
  /** Null where no page of the admin has more to say. */
  href: string | null
}

function linesOf({ attention, i18n, payload }: AttentionListProps): Line[] {
  const now = new Date()
  const { admin } = payload.config.routes
  const { alerts, endingConsents, lacksMailServer, overdueReviews, refusedPlans } = attention
  const { uncheckedSources, unsentMails } = attention
  const lines: Line[] = alerts.map((alert) => ({
    key: `alert ${alert.documentId}`,
    href: `${admin}/collections/${alert.documentType}/${alert.documentId}`,
    text: missingWarning(alert),
  }))
  for (const plan of refusedPlans) {
    lines.push({ key: plan.id, href: `${admin}${plan.path}`, text: refusedPlan(plan) })
  }
  if (unsentMails > 0) {
    lines.push({
      key: 'mails',
      href: null,
      text: {
        en: `${unsentMails} ${unsentMails === 1 ? 'mail' : 'mails'} could not be sent; the server’s log says why`,
        es: `${unsentMails} ${unsentMails === 1 ? 'correo no se pudo enviar' : 'correos no se pudieron enviar'}; el registro del servidor dice por qué`,
      },
    })
  }
  if (lacksMailServer) {
    lines.push({
      key: 'mail-server',
      href: null,
      text: {
        en: 'No mail is sent: SMTP_URL is not set',
        es: 'No se envía ningún correo: falta SMTP_URL',
      },
    })
  }
  for (const { collection, count } of overdueReviews) {
    const { labels } = payload.collections[collection].config
    const name = getTranslation(count === 1 ? labels.singular : labels.plural, i18n).toLowerCase()
    lines.push({
      key: collection,
      href: listUrl(admin, collection, overdueReview(now)),
      text: {
        en: `${count} ${name}: the next review is overdue`,
        es: `${count} ${name}: la próxima revisión está vencida`,
      },
    })
  }
  if (endingConsents > 0) {
    lines.push({
      key: 'consents',
      href: listUrl(admin, 'media', endingConsent(now)),
      text: {
        en: `${endingConsents} ${endingConsents === 1 ? 'picture' : 'pictures'} of patients: the consent has ended or ends within a month`,
        es: `${endingConsents} ${endingConsents === 1 ? 'imagen' : 'imágenes'} de pacientes: el consentimiento ha terminado o termina antes de un mes`,
      },
    })
  }
  if (uncheckedSources > 0) {
    lines.push({
      key: 'sources',
      href: listUrl(admin, 'citations', uncheckedSource),
      text: {
        en: `${uncheckedSources} ${uncheckedSources === 1 ? 'source is' : 'sources are'} not verified`,
        es: `${uncheckedSources} ${uncheckedSources === 1 ? 'fuente' : 'fuentes'} sin verificar`,
      },
    })
  }
  return lines
}

function missingWarning({ missing, title }: StandingAlert): Words {
  const list = (language: string): string => new Intl.ListFormat(language).format(missing)
  return {
    en: `“${title}” is not shown to patients, because safety information it needs is not public: ${list('en')}. Publish that record, or take this page down.`,
    es: `«${title}» no se muestra a los pacientes porque falta información de seguridad que necesita: ${list('es')}. Publique ese registro o retire esta página.`,
  }
}

const unknownReason: Words = {
  en: 'Something went wrong; the server’s log says what.',
  es: 'Algo ha fallado; el registro del servidor dice qué.',
}

function refusedPlan({ at, kind, reason, title }: RefusedPlan): Words {
  const why = reason ?? unknownReason
  return {
    en: `“${title}” could not be ${kind === 'publish' ? 'published' : 'unpublished'} on schedule (${ago(at, 'en')}). ${why.en}`,
    es: `«${title}» no se pudo ${kind === 'publish' ? 'publicar' : 'retirar'} según lo programado (${ago(at, 'es')}). ${why.es}`,
  }
}

/** What somebody should look at. Nothing at all when all is well. */
export function AttentionList(props: AttentionListProps) {
  const lines = linesOf(props)
  if (lines.length === 0) return null
  const { say } = props
  return (
    <section aria-labelledby="attention" className="overview-attention">
      <h2 id="attention">{say({ en: 'Needs attention', es: 'Requiere atención' })}</h2>
      <ul>
        {lines.map(({ href, key, text }) => (
          <li key={key}>{href === null ? say(text) : <a href={href}>{say(text)}</a>}</li>
        ))}
      </ul>
    </section>
  )
}
