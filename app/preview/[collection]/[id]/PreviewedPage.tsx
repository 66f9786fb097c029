import { notFound } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { ConditionView } from '@/components/condition/ConditionView'
import { HomeView } from '@/components/home/HomeView'
import { LocationView } from '@/components/location/LocationView'
import { TreatmentView } from '@/components/treatment/TreatmentView'
import { getConditionPage } from '@/content/getConditionPage'
import { getHomePage } from '@/content/getHomePage'
import { getLocationPage } from '@/content/getLocationPage'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import type { Locale } from '@/domain/locales'
import type { PreviewedKind } from './previewedKinds'
import { SafetyRecordPage } from './SafetyRecordPage'

interface Props {
  kind: PreviewedKind
  id: string
  locale: Locale
  payload: Payload
  user: TypedUser
}

/** The page a document makes, from its newest draft and the newest drafts it links. */
export async function PreviewedPage({ kind, id, locale, payload, user }: Props) {
  const query = { locale, preview: { id, user } }
  switch (kind) {
    case 'treatments':
      return <TreatmentView page={(await getTreatmentPage(payload, query)) ?? notFound()} />
    case 'conditions':
      return <ConditionView page={(await getConditionPage(payload, query)) ?? notFound()} />
    case 'locations':
      return <LocationView page={(await getLocationPage(payload, query)) ?? notFound()} />
    case 'home':
      return <HomeView page={(await getHomePage(payload, query)) ?? notFound()} />
    case 'contraindications':
    case 'aftercare-steps':
      return <SafetyRecordPage id={id} kind={kind} locale={locale} payload={payload} user={user} />
  }
}
