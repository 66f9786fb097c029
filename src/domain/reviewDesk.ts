import type { Locale } from './locales'
import type {
  ReviewAnswer,
  ReviewKind,
  ReviewRisk,
  ReviewState,
  SignOffAction,
} from './reviewTerms'

/** SHA-256 of the clinical content, by language; a language without clinical prose has none. */
export type ClinicalFingerprints = Partial<Record<Locale, string>>

/** One document, as the records of reviews name it. */
export interface ReviewedDocument {
  documentType: string
  documentId: string
  title: string
}

/** The fingerprints of every document of a review, by `documentKey`. */
export type FingerprintsByDocument = Readonly<Record<string, ClinicalFingerprints>>

export const documentKey = ({
  documentType,
  documentId,
}: Pick<ReviewedDocument, 'documentId' | 'documentType'>): string => `${documentType}:${documentId}`

/** Who did something, as they were called then. */
export interface Person {
  account: string
  name: string
}

/** Somebody who has agreed to a text, with name and credentials as they were then. */
export interface Agreement extends Person {
  /** Empty for somebody who is no clinician. */
  credentials: string
  /** Id of the clinician's record; null for somebody who is none. */
  clinician: string | null
  isReviewer: boolean
  /** ISO 8601. */
  at: string
}

/** One step in the life of a review. */
export interface ReviewStep {
  by: Person
  /** ISO 8601. */
  at: string
  what: ReviewAnswer
  note: string | null
}

/** What the signed-in person may do with a review now. */
export interface ReviewPermissions {
  approve: boolean
  confirm: boolean
  hold: boolean
  publish: boolean
  sendBack: boolean
  withdraw: boolean
  /** Why they can't approve it though they are a reviewer; null if they can. */
  whyNot: string | null
}

/** One line of the reviewer's desk: `GET /api/reviews/desk`. */
export interface DeskItem {
  id: string
  kind: ReviewKind
  state: ReviewState
  /** The document that was asked about; its companions follow. */
  documents: ReviewedDocument[]
  /** Null for the system. */
  requestedBy: Person | null
  /** ISO 8601. */
  requestedAt: string
  note: string | null
  because: ReviewedDocument[]
  /** The day (`YYYY-MM-DD`) a live text is due to be looked at again; null for all other reviews. */
  dueOn: string | null
  risk: ReviewRisk
  /** Estimated reading time, at least one. */
  minutes: number
  /** Only words have changed, so several of these can be approved at once. */
  isWordingOnly: boolean
  /** Nothing has changed: one tap confirms it. */
  isUnchanged: boolean
  /** To send with an approval from the list itself. */
  fingerprints: FingerprintsByDocument
  may: ReviewPermissions
}

export interface Desk {
  /** What waits, the most urgent first. */
  items: DeskItem[]
  /** Minutes of what the signed-in person may approve. */
  minutes: number
}

/** A source that a document names, one tap away. */
export interface WholeSource {
  id: string
  title: string
  publisher: string | null
  year: number | null
  /** Where to read it; null if it is not on the web. */
  url: string | null
  /** ISO 8601; null if nobody has opened it. */
  checkedOn: string | null
}

/** A safety record or condition that a document of the review links, as it is live. */
export interface WholeLink extends ReviewedDocument {
  publicLocales: Locale[]
  /** True if this review is about it too. */
  isInReview: boolean
}

/** One document of a review with what is to be read of it. */
export interface WholeDocument<Change, Finding> extends ReviewedDocument {
  /** True if patients can read an earlier version of it, or this one. */
  isLive: boolean
  /** Languages whose text is complete. */
  locales: Locale[]
  /** Against what is live; against nothing if it never was. */
  changes: Change[]
  fingerprints: ClinicalFingerprints
  findings: Finding[]
  links: WholeLink[]
  sources: WholeSource[]
  /** Live pages that include it: their re-review is settled with it, unless held back. */
  dependants: ReviewedDocument[]
}

/** Everything for one screen: `GET /api/reviews/{id}/whole`. */
export interface ReviewWhole<Change, Finding> extends DeskItem {
  wholes: WholeDocument<Change, Finding>[]
  /** What changed in the records, or which notices, that made somebody look again. */
  causes: (ReviewedDocument & { changes: Change[] })[]
  /** Records that its publish takes offline. */
  retires: ReviewedDocument[]
  /** Titles of linked documents that changes name, by `collection:id`. */
  titles: Readonly<Record<string, string>>
  steps: ReviewStep[]
  /** Who has agreed to exactly this text. */
  agreements: Agreement[]
  needsTwoPeople: boolean
  /** The day (`YYYY-MM-DD`) of the next review if nobody says otherwise. */
  nextReviewOn: string
}

/** What the main button should say and why: `GET /api/{signed collection}/{id}/sign-off`. */
export interface SignOffState {
  action: SignOffAction
  /** Who approved it, if the action is `publish-approved`. */
  by: string | null
  /** The review to look at, to confirm, or to publish as a whole. */
  review: { id: string; state: ReviewState } | null
  /** Unpublished safety records that a request would take along. */
  companions: ReviewedDocument[]
  /** In the language of the person who asked. */
  message: string
  fingerprints: ClinicalFingerprints
}

/** What each operation on a review answers. */
export interface ReviewResult {
  id: string
  state: ReviewState
  message: string
}
