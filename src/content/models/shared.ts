import { z } from 'zod'
import { locales } from '@/domain/locales'
import { timeUnits } from '@/domain/timeSpans'
import { bodyAreas, techniques } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export const calendarDay = z.iso.date()

/** HTML from our own closed renderer: already escaped, safe to put into a page. */
export const html = z.string().min(1)

export const localeCode = z.enum(locales)

export const spanModel = z.object({
  from: z.number().nullable(),
  to: z.number().nullable(),
  unit: z.enum(codesOf(timeUnits)),
})
export type SpanModel = z.infer<typeof spanModel>

/** For which techniques and areas a statement holds; both empty means for all. */
export const scopeModel = z.object({
  techniques: z.array(z.enum(codesOf(techniques))),
  bodyAreas: z.array(z.enum(codesOf(bodyAreas))),
})
export type ScopeModel = z.infer<typeof scopeModel>

/** A reference as the page lists it; statements point at `number`, counted from 1 on each page. */
export const sourceModel = z.object({
  number: z.number().int().positive(),
  title: z.string(),
  publisher: z.string(),
  year: z.number().int().nullable(),
  url: z.url().nullable(),
  /** Null: nobody opened the source itself for this page. */
  checkedOn: calendarDay.nullable(),
})
export type SourceModel = z.infer<typeof sourceModel>

/** Numbers into the page's `sources`. */
export const sourceNumbers = z.array(z.number().int().positive())

export const imageModel = z.object({
  src: z.string(),
  srcSet: z.string().nullable(),
  width: z.number().int(),
  height: z.number().int(),
  /** Empty for a decorative picture. */
  alt: z.string(),
  caption: z.string().nullable(),
})
export type ImageModel = z.infer<typeof imageModel>

export const clinicianModel = z.object({
  name: z.string(),
  credentials: z.string(),
  role: z.string().nullable(),
  profileUrl: z.url().nullable(),
})
export type ClinicianModel = z.infer<typeof clinicianModel>

export const reviewModel = z.object({
  reviewedBy: clinicianModel.nullable(),
  /** True where one person has written and reviewed it: a practice of one. */
  isAlone: z.boolean(),
  reviewedOn: calendarDay.nullable(),
  nextReviewOn: calendarDay.nullable(),
  /** True from the day after `nextReviewOn`, in UTC. */
  isOverdue: z.boolean(),
})
export type ReviewModel = z.infer<typeof reviewModel>

/** What every page with an address of its own carries. */
export const pageBase = z.object({
  locale: localeCode,
  slug: z.string(),
  name: z.string(),
  /** Languages this page can be read in, its own included. */
  availableIn: z.array(localeCode),
  seo: z.object({ title: z.string(), description: z.string() }),
  /** True when the page shows drafts to a signed-in editor. */
  isPreview: z.boolean(),
})

/** A line in a list that leads to a page. */
export const teaserModel = z.object({
  name: z.string(),
  slug: z.string(),
  summary: z.string(),
})
export type TeaserModel = z.infer<typeof teaserModel>
