import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'

const editsSchema = z.record(z.string(), z.unknown())
const storedSchema = z.object({ filename: z.string(), mimeType: z.string() })
const oneSchema = z.object({ id: z.union([z.string(), z.number()]) })
const dataSchema = z.looseObject({ data: z.looseObject({}) })

type File = NonNullable<PayloadRequest['file']>

const named = (file: File, edits: string): File => {
  const hash = createHash('sha256').update(file.data).update(edits)
  const extension = path.extname(file.name).toLowerCase()
  return { ...file, name: `${hash.digest('hex').slice(0, 20)}${extension}` }
}

/**
 * The stored file of a picture that is being edited, as if it were uploaded anew: left to itself,
 * Payload writes the edited one over it, and the address would mean other bytes from then on, even if
 * the save is refused after that.
 */
async function storedFile(
  req: PayloadRequest,
  collection: CollectionSlug,
  staticDir: string,
  id: number | string,
): Promise<File> {
  // `overrideAccess: true`: nothing of it is told, and the update itself asks for the right to it.
  const found = await req.payload.findByID({
    collection,
    id,
    req,
    depth: 0,
    trash: true,
    overrideAccess: true,
  })
  const { filename, mimeType } = storedSchema.parse(found)
  const data = await readFile(path.join(staticDir, path.basename(filename))).catch(() => {
    throw new APIError('The file of this picture is missing. Upload it again.', 400, null, true)
  })
  return { data, mimetype: mimeType, name: filename, size: data.length }
}

/** A changed focal point makes Payload write the same file again; no size of ours has use for one. */
function withoutFocalPoint<Args>(args: Args): Args {
  const parsed = dataSchema.safeParse(args)
  if (!parsed.success) return args
  const { focalX, focalY, ...data } = parsed.data.data
  return { ...args, data }
}

/**
 * Names an uploaded file after its content, so that an address always means the same bytes and may
 * be kept by any cache. The editor's own file name would also tell readers more than it should.
 */
export const nameFileByContent: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const asked = withoutFocalPoint(args)
  const { uploadEdits, ...query } = req.query ?? {}
  const edits = editsSchema.safeParse(uploadEdits)
  if (req.file) {
    req.file = named(req.file, edits.success ? JSON.stringify(edits.data) : '')
    return asked
  }
  // Everybody else is refused, and not told before that whether there is such a picture.
  if (!edits.success || !(overrideAccess || isStaff(req.user))) return asked
  const one = oneSchema.safeParse(args)
  if (one.success) {
    const { slug, upload } = collection
    const file = await storedFile(req, slug, upload.staticDir ?? '', one.data.id)
    req.file = named(file, JSON.stringify(edits.data))
  } else {
    // Several pictures are not cropped at once.
    req.query = query
  }
  return asked
}
