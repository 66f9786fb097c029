import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Locale } from '@/domain/locales'
import type {
  CitationSource,
  ClinicianSource,
  MediaSource,
  SafetyNoticeSource,
} from '../content/contentTypes'
import { proseFromText } from '../content/proseFromText'
import type { KeyedIds } from './keyedIds'
import { storedDay } from './storedDay'

export function citationData(source: CitationSource): RequiredDataFromCollectionSlug<'citations'> {
  const { title, publisher, year, doi, pmid, url, checkedOn } = source
  return { title, publisher, year, doi, pmid, url, checkedOn: storedDay(checkedOn) }
}

export function clinicianData(
  source: ClinicianSource,
  locale: Locale,
): RequiredDataFromCollectionSlug<'clinicians'> {
  const { name, credentials, licenceLevel, licenceNumber, role } = source
  return { name, credentials, licenceLevel, licenceNumber, role: role[locale] }
}

export function mediaData(
  source: MediaSource,
  locale: Locale,
): RequiredDataFromCollectionSlug<'media'> {
  return { alt: source.alt[locale], caption: source.caption[locale] }
}

export function safetyNoticeData(
  source: SafetyNoticeSource,
  locale: Locale,
  ids: KeyedIds,
): RequiredDataFromCollectionSlug<'safety-notices'> {
  return {
    title: source.title[locale],
    level: source.level,
    issuer: source.issuer,
    issuedOn: storedDay(source.issuedOn),
    message: proseFromText(source.message[locale]),
    treatments: ids.ids('treatments', source.treatments),
    techniques: [...source.techniques],
    citations: ids.ids('citations', source.citations),
  }
}
