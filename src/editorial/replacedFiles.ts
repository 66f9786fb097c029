import { link, mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
  UploadConfig,
  Where,
} from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'

/**
 * Payload takes a picture's files away, or writes others, before it knows that the save will not be
 * refused and the transaction will commit. Until then, and for an hour, each has a second name in this
 * folder (a hard link, which costs no space), and comes back when a record still names it.
 */
const folderName = '.replaced'
const keptMs = 60 * 60 * 1_000

const fileSchema = z.object({ filename: z.string().nullish() })
const pictureSchema = fileSchema.extend({ sizes: z.record(z.string(), fileSchema).optional() })
const targetSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  where: z.custom<Where>((value) => typeof value === 'object' && value !== null).optional(),
})

/** Of a picture's record as it is stored: its own file and its sizes. */
function filesOf(record: unknown): string[] {
  const { filename, sizes = {} } = pictureSchema.parse(record)
  const sized = Object.values(sizes).map((size) => size.filename)
  return [filename, ...sized]
    .filter((name) => typeof name === 'string')
    .map((name) => path.basename(name))
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Gives a file a second name; nothing happens if it is not there, or has that name already. */
async function linkTo(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (!isMissing(error) && !isThere(error)) throw error
  })
}

/** Keeps the files of a picture that is about to get another one, or to be deleted. */
export const keepReplacedFiles: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const isReplaced = operation.startsWith('update') && req.file !== undefined
  if (!isReplaced && operation !== 'delete') return args
  const { id, where } = targetSchema.parse(args)
  const target = id === undefined ? where : { id: { equals: id } }
  if (target === undefined || !(overrideAccess || isStaff(req.user))) return args
  const staticDir = collection.upload.staticDir ?? ''
  const kept = path.join(staticDir, folderName)
  await mkdir(kept, { recursive: true })
  for (const name of await namesIn(req.payload, target, req)) {
    await linkTo(path.join(staticDir, name), path.join(kept, name))
  }
  return args
}

/** The files of all pictures that a question finds. */
async function namesIn(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<ReadonlySet<string>> {
  // `overrideAccess: true`: nothing of it is told to anybody.
  const { docs } = await payload.find({
    collection: 'media',
    where,
    depth: 0,
    pagination: false,
    limit: 0,
    trash: true,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return new Set(docs.flatMap(filesOf))
}

/** Puts a file back that its record still names, before it is read. */
export const putBack =
  (staticDir: string): NonNullable<UploadConfig['handlers']>[number] =>
  async (_, { params }) => {
    const name = path.basename(params.filename)
    await linkTo(path.join(staticDir, folderName, name), path.join(staticDir, name))
  }

/**
 * Removes replaced files that no record names any more.
 *
 * @returns how many
 */
export async function sweepReplacedFiles(payload: Payload, staticDir: string): Promise<number> {
  const kept = path.join(staticDir, folderName)
  const names = await readdir(kept).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  let swept = 0
  for (const name of names) {
    const [second, first] = [path.join(kept, name), path.join(staticDir, name)]
    const { ctimeMs, ino } = await stat(second)
    if (Date.now() - ctimeMs < keptMs) continue
    const paths = ['filename', 'sizes.small.filename', 'sizes.medium.filename']
    const naming = { or: paths.map((each) => ({ [each]: { equals: name } })) }
    if ((await namesIn(payload, naming)).size > 0) await linkTo(second, first)
    else {
      // The same content may be on its way in again, as another file.
      const there = await stat(first).catch(() => undefined)
      if (there?.ino === ino) await rm(first)
      swept += 1
    }
    await rm(second)
  }
  return swept
}
