import { describe, expect, test } from 'vitest'
import { offeredDecision } from '@/admin/desk/offeredDecision'
import { partOfDesk } from '@/admin/desk/partOfDesk'
import { readApproval } from '@/admin/desk/readApproval'
import type { Agreement, ReviewPermissions } from '@/domain/reviewDesk'

const me = 'account-1'
const mine = { account: me, name: 'Me' }
const theirs = { account: 'account-2', name: 'Somebody else' }

describe('where a review stands on the desk', () => {
  test.each([
    ['open', mine, 'queue'],
    ['open', null, 'queue'],
    ['held', theirs, 'held'],
    ['sentBack', mine, 'sentBack'],
    ['sentBack', theirs, 'withOthers'],
    ['awaitsConfirmation', mine, 'confirm'],
    ['awaitsConfirmation', theirs, 'queue'],
    ['approved', theirs, 'publish'],
  ] as const)('%s, asked by %o: %s', (state, requestedBy, part) => {
    expect(partOfDesk({ requestedBy, state }, me)).toBe(part)
  })
})

describe('what somebody is offered to decide', () => {
  const nothing: ReviewPermissions = {
    approve: false,
    confirm: false,
    hold: false,
    publish: false,
    sendBack: false,
    withdraw: false,
    whyNot: null,
  }
  const agreement: Agreement = {
    ...mine,
    at: '2026-01-01T10:00:00.000Z',
    clinician: null,
    credentials: '',
    isReviewer: true,
  }
  const review = (may: Partial<ReviewPermissions>) => ({
    isUnchanged: false,
    may: { ...nothing, ...may },
    state: 'open' as const,
  })

  test('a reviewer approves, or confirms in one tap that nothing has changed', () => {
    expect(offeredDecision(review({ approve: true }), [], me).main).toBe('approve')
    const unchanged = { ...review({ approve: true }), isUnchanged: true }
    expect(offeredDecision(unchanged, [], me).main).toBe('confirmUnchanged')
  })

  test('whoever has agreed waits for the second person, and everybody else may confirm', () => {
    const waiting = { ...review({ approve: true }), state: 'awaitsConfirmation' as const }
    expect(offeredDecision(waiting, [agreement], me)).toEqual({ main: null, hasAgreed: true })
    const second = { ...waiting, may: { ...nothing, approve: true, confirm: true } }
    expect(offeredDecision(second, [agreement], theirs.account).main).toBe('confirm')
  })

  test('what is approved can be published, and others decide nothing', () => {
    expect(offeredDecision(review({ publish: true }), [], me).main).toBe('publish')
    expect(offeredDecision(review({}), [], me)).toEqual({ main: null, hasAgreed: false })
  })
})

test('an approval sends what was ticked and typed, and no empty reason', () => {
  const form = new FormData()
  form.append('heldBack', 'treatments:a1')
  form.append('heldBack', 'treatments:b2')
  form.append('nextReviewOn', '2027-01-31')
  form.append('waive:promise en risks', ' Quoted in order to refute it. ')
  form.append('waive:absolute en risks', '  ')
  const fingerprints = { 'conditions:c3': { en: 'f' } }
  expect(readApproval(form, fingerprints)).toEqual({
    fingerprints,
    heldBack: [
      { documentType: 'treatments', documentId: 'a1' },
      { documentType: 'treatments', documentId: 'b2' },
    ],
    nextReviewOn: '2027-01-31',
    waive: [{ key: 'promise en risks', reason: 'Quoted in order to refute it.' }],
  })
  expect(readApproval(new FormData(), fingerprints)).toEqual({
    fingerprints,
    heldBack: [],
    nextReviewOn: null,
    waive: [],
  })
})
