import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateSchema } from '@payloadcms/graphql/utilities'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

// Writes the files that follow from payload.config.ts: types, the admin's import map and the
// GraphQL schema. With --check it changes nothing and fails when one of them is out of date. Needs
// no database.
const root = path.resolve(import.meta.dirname, '..')
const files = ['src/payload-types.ts', 'app/(payload)/admin/importMap.js', 'docs/schema.graphql']
const isCheck = process.argv.includes('--check')

process.env.SKINWISE_OFFLINE = '1'
process.env.PAYLOAD_GRAPHQL_SCHEMA_PATH = path.join(root, 'docs/schema.graphql')

const before = files.map(read)
const { default: pendingConfig } = await import('../payload.config')
const config = await pendingConfig
await generateTypes(config, { log: false })
// Payload compares with the file that is there, so there has to be one.
const importMap = path.join(root, 'app/(payload)/admin/importMap.js')
if (read('app/(payload)/admin/importMap.js') === undefined) writeFileSync(importMap, '')
await generateImportMap(config, { log: false })
generateSchema(config)

const changed = files.filter((file, index) => read(file) !== before[index])
if (isCheck) restore()
for (const file of changed) console.log(`${isCheck ? 'Out of date' : 'Written'}: ${file}`)
if (isCheck && changed.length > 0) {
  console.error('Generated files are out of date. Mend it with: npm run generate')
  process.exit(1)
}
process.exit(0)

function read(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

function restore(): void {
  for (const [index, file] of files.entries()) {
    const content = before[index]
    if (content !== undefined) writeFileSync(path.join(root, file), content)
  }
}
