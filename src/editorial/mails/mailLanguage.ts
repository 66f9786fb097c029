import type { CollectionAfterLoginHook, Payload, Where } from 'payload'
import { z } from 'zod'
import { defaultLocale, isLocale, type Locale } from '@/domain/locales'

/** Payload keeps the language of the admin in a cookie alone, which no mail can read. */
const key = 'admin-language'

const preferenceSchema = z.object({
  user: z.object({ value: z.union([z.string(), z.number()]).transform(String) }),
  value: z.string().refine(isLocale),
})

/** Notes the language that somebody signs in with, for the mails they get. */
export const noteMailLanguage: CollectionAfterLoginHook = async ({ req, user }) => {
  const { language } = req.i18n
  if (!isLocale(language)) return user
  const owner = { relationTo: 'users', value: user.id }
  const where: Where = {
    and: [
      { key: { equals: key } },
      { 'user.value': { equals: user.id } },
      { 'user.relationTo': { equals: 'users' } },
    ],
  }
  // Outside the sign-in's own transaction: two at once must not fail each other.
  await req.payload.db.upsert({
    collection: 'payload-preferences',
    data: { key, user: owner, value: language },
    where,
  })
  return user
}

/** The language of each account's mails: the one they last signed in with, else English. */
export async function mailLanguages(
  payload: Payload,
  accounts: readonly string[],
): Promise<(account: string) => Locale> {
  const found = await payload.db.find({
    collection: 'payload-preferences',
    pagination: false,
    where: { and: [{ key: { equals: key } }, { 'user.value': { in: [...accounts] } }] },
  })
  const known = new Map<string, Locale>()
  for (const doc of found.docs) {
    const { data } = preferenceSchema.safeParse(doc)
    if (data) known.set(data.user.value, data.value)
  }
  return (account) => known.get(account) ?? defaultLocale
}
