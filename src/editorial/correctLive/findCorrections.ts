import type { Field, PayloadRequest } from 'payload'
import { canonicalJson, type FrozenCopy, freeze } from '../frozenCopy'
import type { Change } from '../history/change'
import { changesBetween } from '../history/changesBetween'
import {
  collectionConfig,
  type DocumentRef,
  isLive,
  publicTypeOf,
  readNewest,
  readStored,
  type StoredDocument,
} from '../storedDocument'
import { correctableFields } from './correctableFields'

/** A field that a waiting draft has in other words than the live page. */
export interface Correction {
  name: string
  /** Before is the live page, after the draft. */
  changes: Change[]
}

/** The two sides of a correction; null if nothing is live, or no draft waits. */
export interface LiveAndDraft {
  live: StoredDocument
  draft: StoredDocument
  /** Fields that differ and can be corrected, in the order of the form. */
  fields: (Field & { name: string })[]
}

const onlyOf = (copy: FrozenCopy, name: string): FrozenCopy => ({ [name]: copy[name] })

/** Reads what is live and what waits. No access is checked here. */
export async function readLiveAndDraft(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<LiveAndDraft | null> {
  const config = collectionConfig(req.payload, ref.slug)
  const live = await readStored(req, ref)
  if (!config || !isLive(publicTypeOf(req.payload, ref), live)) return null
  const draft = await readNewest(req, ref)
  if (draft?._status !== 'draft') return null
  const [was, is] = [freeze(config.fields, live), freeze(config.fields, draft)]
  const fields = correctableFields(ref.slug, config.fields).filter(
    ({ name }) => canonicalJson(was[name]) !== canonicalJson(is[name]),
  )
  return { live, draft, fields }
}

/**
 * What could be corrected on the live page now: the non-clinical fields that its waiting draft has
 * in other words. Empty if nothing is live or no draft waits.
 *
 * No access is checked here: ask whether the person is staff before.
 */
export async function findCorrections(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<Correction[]> {
  const both = await readLiveAndDraft(req, ref)
  if (!both) return []
  const { fields } = publicTypeOf(req.payload, ref)
  const [was, is] = [freeze(fields, both.live), freeze(fields, both.draft)]
  return both.fields.map(({ name }) => ({
    name,
    changes: changesBetween(fields, onlyOf(was, name), onlyOf(is, name)),
  }))
}
