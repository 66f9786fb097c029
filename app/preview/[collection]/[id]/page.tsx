import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInStaff } from '@/admin/signedInStaff'
import { PageFrame } from '@/components/frame/PageFrame'
import { getSiteFrame } from '@/content/getSiteFrame'
import { payloadForSite } from '@/content/payloadForSite'
import { defaultLocale, locales } from '@/domain/locales'
import { PreviewedPage } from './PreviewedPage'
import { previewedKinds } from './previewedKinds'
import { RefreshOnSave } from './RefreshOnSave'

const paramsSchema = z.object({
  collection: z.enum(previewedKinds),
  // An id of MongoDB, or the one name a global has.
  id: z.string().regex(/^(?:[\da-f]{24}|current)$/),
})
const searchSchema = z.object({ locale: z.enum(locales).catch(defaultLocale) })

interface Props {
  params: Promise<unknown>
  searchParams: Promise<unknown>
}

/**
 * The newest draft of a document as its page. Who asks is checked on every request; whoever isn't
 * staff gets the same 404 as for a document that isn't there.
 */
export default async function PreviewPage({ params, searchParams }: Props) {
  const asked = paramsSchema.safeParse(await params)
  const { locale } = searchSchema.parse(await searchParams)
  const payload = await payloadForSite()
  const user = await signedInStaff(payload, await headers())
  if (!asked.success || !user) notFound()

  const { collection, id } = asked.data
  const frame = await getSiteFrame(payload, { locale })
  const translations = Object.fromEntries(
    locales.map((each) => [each, `/preview/${collection}/${id}?locale=${each}`]),
  )
  return (
    <div lang={locale}>
      <RefreshOnSave />
      <PageFrame area={null} frame={frame} isPreview translations={translations}>
        <PreviewedPage id={id} kind={collection} locale={locale} payload={payload} user={user} />
      </PageFrame>
    </div>
  )
}
