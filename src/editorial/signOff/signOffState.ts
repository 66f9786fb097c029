import { type Endpoint, headersWithCors, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import { type Locale, locales } from '@/domain/locales'
import { documentKey, type SignOffState } from '@/domain/reviewDesk'
import { endedStates, reviewStates, type SignOffAction } from '@/domain/reviewTerms'
import { say, type Words } from '@/domain/words'
import { canonicalJson, freeze } from '../frozenCopy'
import { publicLocalesOf } from '../storedDocument'
import { namesOf, neededCompanions } from './companions'
import { agreeing } from './completeReview'
import { readSubject, type Subject } from './reviewSubject'
import { judgeSignOff } from './signOffGate'
import { personOf, reviewsOf, type StoredReview } from './storedReview'
import { isEnough } from './whoAgrees'

const messages = {
  nothing: {
    en: 'What you see is what patients read: there is no change to publish.',
    es: 'Lo que ve es lo que leen los pacientes: no hay cambios que publicar.',
  },
  publish: {
    en: 'No clinical text has changed: this goes live without a review.',
    es: 'No ha cambiado ningún texto clínico: se publica sin revisión.',
  },
  approved: {
    en: 'This text has its sign-off and goes live as it was approved.',
    es: 'Este texto tiene el visto bueno y se publica tal como se aprobó.',
  },
  caution: {
    en: 'This only adds caution: it goes live at once, and a reviewer looks at it afterwards.',
    es: 'Esto solo añade precaución: se publica enseguida y se revisa después.',
  },
  request: {
    en: 'Clinical text has changed: a reviewer must agree before it goes live.',
    es: 'Ha cambiado texto clínico: antes de publicarse debe aprobarlo quien hace la revisión.',
  },
  unfinished: {
    en: 'No language is complete yet: what is missing is listed here. Then a reviewer must agree before it goes live.',
    es: 'Ningún idioma está completo aún: aquí se indica lo que falta. Después debe aprobarlo quien hace la revisión.',
  },
  confirm: {
    en: 'A reviewer has agreed to this text. Read it and confirm it.',
    es: 'Quien revisa está de acuerdo con este texto. Léalo y confírmelo.',
  },
} as const satisfies Record<string, Words>

interface Situation {
  subject: Subject
  /** The newest request that is still under way. */
  review: StoredReview | null
}

/** The newest request about a document that is under way, whoever else is in it. */
async function requestOf(req: PayloadRequest, subject: Subject): Promise<StoredReview | null> {
  const reviews = await reviewsOf(req, subject, {
    and: [{ kind: { equals: 'publish' } }, { state: { not_in: [...endedStates] } }],
  })
  const isAsked = ({ documents: [first] }: StoredReview): boolean =>
    first !== undefined && documentKey(first) === documentKey(subject)
  return reviews.findLast(isAsked) ?? reviews.at(-1) ?? null
}

/** True if a reader would find nothing new: the newest text is what is live. */
function isLiveText({ doc, live, type }: Subject): boolean {
  if (!live || doc._status !== 'published') return false
  const without = (copy: Record<string, unknown>): object => ({
    ...copy,
    publicLocales: null,
    review: null,
  })
  const [is, was] = [doc, live].map((each) => canonicalJson(without(freeze(type.fields, each))))
  return is === was
}

async function stateOf(req: PayloadRequest, { review, subject }: Situation): Promise<SignOffState> {
  const { doc, fingerprints, live, written } = subject
  const answer = (
    action: SignOffAction,
    message: string,
    more: Partial<SignOffState> = {},
  ): SignOffState => ({
    action,
    message,
    by: null,
    review: review && { id: review.id, state: review.state },
    companions: [],
    fingerprints,
    ...more,
  })
  const judged = { ref: subject.ref, before: live, doc, isDependant: false }
  const verdict = await judgeSignOff(req, judged, written)
  const liveIn: Locale[] = live ? publicLocalesOf(live) : []
  const isWhole = locales.every(
    (each) => !written.includes(each) || (verdict.signed.includes(each) && liveIn.includes(each)),
  )
  if (isLiveText(subject) && isWhole) return answer('nothing', say(req, messages.nothing))
  // A caution that links a record nobody can read yet goes to review together with it.
  if (verdict.addsCaution && (await neededCompanions(req, subject)).length === 0) {
    return answer('publish-caution', say(req, messages.caution))
  }
  const isReady = written.length > 0 && written.every((each) => verdict.signed.includes(each))
  if (isReady && verdict.errors.length === 0) return ready(req, answer, { review, subject, liveIn })
  if (!review || review.state === 'sentBack') {
    if (written.length === 0) return answer('request-review', say(req, messages.unfinished))
    const note = review?.answers.at(-1)?.note
    const sentBack = note
      ? say(req, { en: `Sent back: ${note}`, es: `Devuelto: ${note}` })
      : verdict.errors[0]?.message
    return answer('request-review', sentBack ?? say(req, messages.request))
  }
  return waiting(req, answer, { review, subject })
}

type Answer = (action: SignOffAction, message: string, more?: Partial<SignOffState>) => SignOffState

/** Nothing is missing: published by itself, or with the records it needs. */
async function ready(
  req: PayloadRequest,
  answer: Answer,
  { liveIn, review, subject }: Situation & { liveIn: readonly Locale[] },
): Promise<SignOffState> {
  const judged = { ref: subject.ref, before: null, doc: subject.doc, isDependant: false }
  const { signOffs } = await judgeSignOff(req, judged, subject.written)
  const [signOff] = Object.values(signOffs)
  const reviewer = signOff?.agreements.find(({ isReviewer }) => isReviewer)
  const live = subject.live
    ? await judgeSignOff(req, { ...judged, doc: subject.live }, liveIn)
    : null
  const isNew = subject.written.some(
    (each) => signOffs[each] && signOffs[each]?.id !== live?.signOffs[each]?.id,
  )
  if (!isNew) {
    const companions = await neededCompanions(req, subject)
    return companions.length > 0
      ? answer('request-review', say(req, messages.request))
      : answer('publish', say(req, messages.publish))
  }
  const isApproved = review?.state === 'approved'
  return answer('publish-approved', say(req, messages.approved), {
    by: reviewer?.name ?? null,
    review: isApproved && review ? { id: review.id, state: review.state } : null,
  })
}

/** A request is under way: whoever could end it is told so. */
async function waiting(
  req: PayloadRequest,
  answer: Answer,
  { review, subject }: Situation & { review: StoredReview },
): Promise<SignOffState> {
  const [people = []] = await agreeing(req, [subject])
  const { account } = personOf(req)
  const others = people.filter((person) => person.account !== account)
  if (isEnough(others, false)) return answer('confirm', say(req, messages.confirm))
  if (review.state === 'approved') return answer('request-review', say(req, messages.request))
  // The text has changed since it was asked about, and nobody else has agreed to it.
  return answer('wait', say(req, reviewStates[review.state]))
}

const routeSchema = z.object({ collection: z.string(), id: z.string() })

/** `GET /api/{signed collection}/{id}/sign-off`, for signed-in staff: what happens next, and why. */
export const signOffState: Endpoint = {
  method: 'get',
  path: '/:id/sign-off',
  handler: async (req) => {
    const { collection, id } = routeSchema.parse(req.routeParams)
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const document = { documentType: collection, documentId: id }
    const subject = await readSubject(req, 'publish', document)
    if (!subject) throw new NotFound(req.t)
    const state = await stateOf(req, { subject, review: await requestOf(req, subject) })
    const companions =
      state.action === 'request-review' ? namesOf(await neededCompanions(req, subject)) : []
    return Response.json(
      { ...state, companions },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
}
