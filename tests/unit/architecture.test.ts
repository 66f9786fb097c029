import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contraindications } from '@/demo/content/contraindications/allContraindications'
import { locations } from '@/demo/content/locations/allLocations'
import { treatments } from '@/demo/content/treatments/allTreatments'
import { breachesOf, demoNameBreaches, type SourceFile } from '../support/architectureRules'

const root = path.resolve(import.meta.dirname, '../..')

function sourcesUnder(relative: string): SourceFile[] {
  return readdirSync(path.join(root, relative), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
}

const sources = [
  ...['src', 'app', 'collections'].flatMap(sourcesUnder),
  { file: 'payload.config.ts', text: readFileSync(path.join(root, 'payload.config.ts'), 'utf8') },
]

const demoNames = [
  ...treatments.flatMap(({ slug, name }) => [slug, name.en]),
  ...locations.flatMap(({ slug, name, city, neighbourhood }) => [
    slug,
    name.en,
    city,
    neighbourhood,
  ]),
  ...contraindications.flatMap(({ brandNames }) => brandNames ?? []),
]

test('the whole tree keeps to the layout', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.flatMap(breachesOf)).toEqual([])
})

test('no name of the demonstration is written into the code', () => {
  expect(demoNames.length).toBeGreaterThan(10)
  expect(sources.flatMap((source) => demoNameBreaches(source, demoNames))).toEqual([])
})

describe('each rule catches a planted breach', () => {
  test.each([
    ['domain imports access', 'src/domain/a.ts', "import { x } from '@/access/roles'"],
    ['fields import editorial', 'src/fields/a.ts', "import { x } from '@/editorial/lock'"],
    ['editorial imports content', 'src/editorial/a.ts', "import type { X } from '@/content/x'"],
    ['collections import content', 'collections/A.ts', "import { x } from '@/content/x'"],
    [
      'collections import each other’s config',
      'collections/A.ts',
      "import c from '@payload-config'",
    ],
    ['content imports editorial', 'src/content/a.ts', "import { x } from '@/editorial/lock'"],
    ['components import the config', 'src/components/a.tsx', "import c from '@payload-config'"],
    ['components import channels', 'src/components/a.tsx', "export * from '@/channels/x'"],
    ['server imports content', 'src/server/a.ts', "const x = await import('@/content/x')"],
    ['server imports the worker', 'src/server/a.ts', "import { x } from '@/worker/runJobs'"],
    ['the worker imports content', 'src/worker/a.ts', "import { x } from '@/content/x'"],
    ['server imports the app', 'src/server/a.ts', "import { GET } from '../../app/healthz/route'"],
    ['content imports the server', 'src/content/a.ts', "import { x } from '@/server/front'"],
    ['app imports the write side', 'app/(site)/a.tsx', "import { x } from '@/editorial/lock'"],
    ['anything imports the demo', 'src/access/a.ts', "import '@/demo/seedDemo'"],
    ['over several lines', 'src/domain/a.ts', "import {\n  x,\n  y,\n} from '@/fields/slug'"],
    ['a climb between folders', 'src/content/a.ts', "import { x } from '../domain/slugs'"],
    ['a name that says nothing', 'src/domain/utils.ts', ''],
    ['another', 'src/content/mapping/index.ts', ''],
    ['next/cache', 'app/(site)/page.tsx', "import { revalidateTag } from 'next/cache'"],
    ['next/cache elsewhere', 'src/editorial/a.ts', "import { updateTag } from 'next/cache'"],
    ['headers on the site', 'app/(site)/x/page.tsx', "import { headers } from 'next/headers'"],
    ['draft mode on the site', 'app/(site)/a.tsx', "const h = await import('next/headers')"],
    ['a page that asks the Local API', 'app/(site)/a.tsx', 'await payload.find({})'],
    ['a view that does', 'src/components/a.tsx', 'payload\n  .findByID({ id })'],
    ['a channel that does', 'src/channels/a.ts', "payload.count<'x'>({})"],
  ])('%s', (_, file, text) => {
    expect(breachesOf({ file, text })).toHaveLength(1)
  })

  test('and tells file, line and rule', () => {
    const text = "// one\nimport { x } from '@/access/roles'\n"
    expect(breachesOf({ file: 'src/domain/a.ts', text })).toEqual([
      {
        file: 'src/domain/a.ts',
        line: 2,
        problem: 'is domain and imports access (@/access/roles)',
      },
    ])
  })

  test.each([
    ['what is below it', 'src/editorial/a.ts', "import { x } from '@/domain/slugs'"],
    ['its neighbours', 'src/content/a.ts', "import { x } from './mapping/x'"],
    ['packages', 'src/domain/a.ts', "import { z } from 'zod'"],
    ['a rule named in a comment', 'src/domain/a.ts', "// never import x from '@/access/roles'"],
    ['the read side asking', 'src/content/a.ts', 'await payload.find({})'],
    [
      'staff’s preview reading its session',
      'app/preview/a.tsx',
      "import { headers } from 'next/headers'",
    ],
  ])('and lets pass %s', (_, file, text) => {
    expect(breachesOf({ file, text })).toEqual([])
  })

  test.each([
    ['src/domain/a.ts', "const example = 'South  Loop'"],
    ['app/(site)/page.tsx', '<a href="/treatments/micro-needling">'],
    ['collections/A.ts', "description: 'for example accutane'"],
  ])('a demonstration name in %s', (file, text) => {
    const names = ['South Loop', 'micro-needling', 'Accutane']
    expect(demoNameBreaches({ file, text }, names)).toHaveLength(1)
    expect(demoNameBreaches({ file: 'src/demo/a.ts', text }, names)).toEqual([])
  })
})
