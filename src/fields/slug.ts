import type { CollectionSlug, FieldHook, TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { maxSlugLength, slugify, slugPattern } from '@/domain/slugs'
import { say } from '@/domain/words'

/** Collections whose documents have a page of their own. */
type PagedCollection = Extract<
  CollectionSlug,
  'conditions' | 'contraindications' | 'locations' | 'treatments'
>

const fillFromName: FieldHook = ({ value, siblingData, originalDoc }) => {
  if (typeof value === 'string' && value.trim()) return slugify(value)
  const name: unknown = siblingData.name ?? originalDoc?.name
  return typeof name === 'string' && name.trim() ? slugify(name) : undefined
}

/** A copy gets a free address of its own, so that it never competes with the original's page. */
const freeSlugFor =
  (collection: PagedCollection): FieldHook =>
  async ({ value, req }) => {
    if (typeof value !== 'string') return value
    for (let copy = 2; ; copy += 1) {
      const slug = `${value.slice(0, maxSlugLength - 5)}-${copy}`
      const taken = await req.payload.db.findOne({
        collection,
        req,
        where: { slug: { equals: slug } },
      })
      if (!taken) return slug
    }
  }

const rejectTaken =
  (collection: PagedCollection): TextFieldValidation =>
  async (value, options) => {
    const own = await text(value, options)
    if (own !== true || typeof value !== 'string') return own
    if (!slugPattern.test(value)) {
      const example = slugify(value) || 'laser-resurfacing'
      return say(options.req, {
        en: `“${value}” can't be a web address. Use small letters, digits and hyphens, for example “${example}”.`,
        es: `«${value}» no puede ser una dirección web. Use minúsculas, cifras y guiones, por ejemplo «${example}».`,
      })
    }
    const { id, req } = options
    const [holder] = (
      await req.payload.db.find<{ name?: Record<string, string>; deletedAt?: unknown }>({
        collection,
        req,
        limit: 1,
        pagination: false,
        where: { and: [{ slug: { equals: value } }, { id: { not_equals: id ?? null } }] },
      })
    ).docs
    if (!holder) return true
    const name = Object.values(holder.name ?? {})[0] ?? value
    return say(req, {
      en: `“${value}” is already the address of ${name}${holder.deletedAt ? ', which is in the trash' : ''}. Choose another one.`,
      es: `«${value}» ya es la dirección de ${name}${holder.deletedAt ? ', que está en la papelera' : ''}. Elija otra.`,
    })
  }

/** The last part of a document's URL: filled from its name, unique in its collection. */
export function slug(collection: PagedCollection): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { en: 'Web address', es: 'Dirección web' },
    required: true,
    index: true,
    maxLength: maxSlugLength,
    validate: rejectTaken(collection),
    hooks: { beforeValidate: [fillFromName], beforeDuplicate: [freeSlugFor(collection)] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: {
        en: 'Filled from the name. Changing it later changes the address of the page; the old one then leads to the new one.',
        es: 'Se rellena con el nombre. Si lo cambia después, cambia la dirección de la página; la antigua lleva entonces a la nueva.',
      },
    },
  }
}
