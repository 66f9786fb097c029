import { z } from 'zod'
import { imageModel, localeCode } from './shared'

/** What stands around every page: the organisation's name, contact, notice and footer. */
export const siteFrame = z.object({
  locale: localeCode,
  organisation: z.string(),
  logo: imageModel.nullable(),
  logoDark: imageModel.nullable(),
  /** `#rrggbb`, readable on paper; null: the product's own. */
  accentColour: z.string().nullable(),
  phone: z.string().nullable(),
  noticeLine: z.string().nullable(),
  footer: z.string().nullable(),
  legalLinks: z.array(z.object({ label: z.string(), path: z.string() })),
  languages: z.array(localeCode),
  emergencyText: z.string(),
  /** True in the demonstration: every page says so and asks search engines to stay away. */
  isDemo: z.boolean(),
})
export type SiteFrame = z.infer<typeof siteFrame>
