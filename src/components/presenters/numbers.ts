import type { Locale } from '@/domain/locales'
import { onceFor } from './onceFor'

/** How a language writes plain numbers. */
export const numberFormat = onceFor((locale: Locale) => new Intl.NumberFormat(locale))
