import type { PayloadRequest } from 'payload'
import { isStaff } from '@/access/roles'
import { toCalendarDay } from '@/domain/calendarDays'
import type { Agreement, DeskItem, ReviewedDocument, ReviewPermissions } from '@/domain/reviewDesk'
import { minutesFor, riskOf } from '@/domain/reviewRisk'
import { endedStates, isUndecided } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { isRecord, readStored } from '../storedDocument'
import { agreeing, dependantsOf } from './completeReview'
import { findingsOf, type ReviewFinding } from './findingsOf'
import { namesNow } from './namesNow'
import { type ReviewChanges, readChanges } from './readChanges'
import { fingerprintsOf } from './requestReview'
import { readSubject, refOf, type Subject } from './reviewSubject'
import type { StoredReview } from './storedReview'
import { techniquesOf } from './usualNextReview'
import { isEnough, isLookedAt } from './whoAgrees'

/** What is the same for every review that one person looks at. */
export interface Onlooker {
  account: string
  /** Why they can't sign as a reviewer; null if they can. */
  whyNot: string | null
  needsTwo: boolean
}

/** A review with what was read for it. */
export interface Described {
  item: DeskItem
  subjects: Subject[]
  people: Agreement[][]
  changes: ReviewChanges
  findings: ReviewFinding[][]
  /** Of the first. */
  dependants: ReviewedDocument[]
}

function dueDayOf({ doc }: Subject): string | null {
  const group = isRecord(doc.review) ? doc.review : {}
  return typeof group.nextReviewOn === 'string' ? toCalendarDay(group.nextReviewOn) : null
}

async function isBecauseOfRecall(req: PayloadRequest, { because }: StoredReview) {
  for (const document of because) {
    if (document.documentType !== 'safety-notices') continue
    const notice = await readStored(req, refOf(document))
    if (notice?.level === 'recall') return true
  }
  return false
}

function permissions(
  req: PayloadRequest,
  review: StoredReview,
  people: readonly Agreement[][],
  { account, needsTwo, whyNot }: Onlooker,
): ReviewPermissions {
  const isOpen = isUndecided(review.state)
  const others = people.map((each) => each.filter((person) => person.account !== account))
  const isOwn = review.requestedBy?.account === account
  const isAlone = needsTwo && isOwn && others.some((each) => each.length === 0)
  const why =
    whyNot ??
    (isAlone
      ? say(req, {
          en: 'You asked for this review: somebody else must agree.',
          es: 'Usted pidió esta revisión: debe estar de acuerdo otra persona.',
        })
      : null)
  const isReviewer = whyNot === null
  const hasReviewers = others.every((each) => isEnough(each, false)) && isLookedAt(review, account)
  const isStillOpen = !endedStates.some((each) => each === review.state)
  return {
    approve: isOpen && why === null,
    confirm: isOpen && hasReviewers && people.length > 0,
    hold: isOpen && isReviewer,
    publish: review.kind === 'publish' && review.state === 'approved' && isStaff(req.user),
    sendBack: isOpen && isReviewer,
    withdraw: review.kind === 'publish' && isStillOpen,
    whyNot: why,
  }
}

/** What the desk says of a review. Null if the text it asks about is gone. */
export async function describeReview(
  req: PayloadRequest,
  review: StoredReview,
  onlooker: Onlooker,
): Promise<Described | null> {
  const found: Subject[] = []
  for (const document of review.documents) {
    const subject = await readSubject(req, review.kind, document)
    if (!subject) return null
    found.push(subject)
  }
  const [asked] = found
  if (!asked) return null
  const changes = await readChanges(req, review, found)
  const findings: ReviewFinding[][] = []
  for (const subject of found) findings.push(await findingsOf(req, subject))
  const people = await agreeing(req, found)
  const dependants = await dependantsOf(req, asked, review.documents)
  const { isUnchanged, isWordingOnly, points, words } = changes
  return {
    subjects: found,
    people,
    changes,
    findings,
    dependants,
    item: {
      id: review.id,
      kind: review.kind,
      state: review.state,
      documents: found.map(({ documentId, documentType, title }) => ({
        documentType,
        documentId,
        title,
      })),
      requestedBy: review.requestedBy,
      requestedAt: review.createdAt,
      note: review.note,
      because: await namesNow(req, review.because),
      dueOn: review.kind === 'due' ? dueDayOf(asked) : null,
      risk: riskOf({
        kind: review.kind,
        isRecall: await isBecauseOfRecall(req, review),
        isWordingOnly: isWordingOnly && !isUnchanged,
        usedBy: dependants.length,
        techniques: techniquesOf(asked.doc),
      }),
      minutes: minutesFor({ words, points: points + findings.flat().length }),
      isWordingOnly,
      isUnchanged,
      fingerprints: fingerprintsOf(found),
      may: permissions(req, review, people, onlooker),
    },
  }
}
