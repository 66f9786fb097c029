import type { PopulateType } from 'payload'

/** What a page takes of a record it only leads to. */
export const teaserFields = { name: true, slug: true, summary: true, _status: true } as const

export const locationTeaserFields = {
  ...teaserFields,
  neighbourhood: true,
  address: true,
  status: true,
  phone: true,
} as const

export const treatmentTeaserFields = {
  ...teaserFields,
  techniques: true,
  downtime: true,
  treats: { regulatoryStatus: true },
} as const

/**
 * What pages take of linked records. Whatever is not named here is not read: neither the lists of
 * links a record has, nor fields somebody adds one day.
 */
export const linkedFields = {
  media: {
    url: true,
    filename: true,
    width: true,
    height: true,
    sizes: true,
    alt: true,
    isDecorative: true,
    caption: true,
  },
  clinicians: {
    name: true,
    credentials: true,
    licenceLevel: true,
    role: true,
    profileUrl: true,
    activeUntil: true,
  },
  citations: {
    title: true,
    publisher: true,
    year: true,
    doi: true,
    pmid: true,
    url: true,
    checkedOn: true,
  },
  conditions: teaserFields,
  treatments: teaserFields,
  locations: teaserFields,
  contraindications: {
    name: true,
    slug: true,
    kind: true,
    question: true,
    rationale: true,
    askClinician: true,
    defaultSeverity: true,
    defaultWait: true,
    genericNames: true,
    brandNames: true,
    citations: true,
    _status: true,
  },
  'aftercare-steps': {
    title: true,
    action: true,
    careLevel: true,
    instruction: true,
    reason: true,
    timing: true,
    techniques: true,
    bodyAreas: true,
    citations: true,
    _status: true,
  },
} as const satisfies PopulateType
