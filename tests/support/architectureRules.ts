import path from 'node:path'

/** A breach of the layout: the file, the line, and the rule in words. */
export interface Breach {
  file: string
  line: number
  problem: string
}

/** A source file as the rules see it: its path from the project's folder, with slashes. */
export interface SourceFile {
  file: string
  text: string
}

type Layer =
  | 'domain'
  | 'access'
  | 'fields'
  | 'editorial'
  | 'collections'
  | 'config'
  | 'content'
  | 'channels'
  | 'components'
  | 'admin'
  | 'server'
  | 'worker'
  | 'demo'
  | 'env'
  | 'types'
  | 'app'
  | 'payloadApp'

/** What each layer may import of ours, besides itself. */
const allowed: Readonly<Record<Layer, readonly Layer[]>> = {
  domain: [],
  env: [],
  types: [],
  access: ['domain', 'env', 'types'],
  fields: ['access', 'domain', 'types'],
  editorial: ['access', 'domain', 'env', 'fields', 'types'],
  admin: ['access', 'components', 'content', 'domain', 'editorial', 'env', 'fields', 'types'],
  collections: ['access', 'domain', 'editorial', 'env', 'fields', 'types'],
  config: ['access', 'admin', 'collections', 'domain', 'editorial', 'env', 'fields', 'types'],
  content: ['config', 'domain', 'env', 'types'],
  channels: ['content', 'domain', 'env', 'types'],
  components: ['content', 'domain', 'env', 'types'],
  app: ['admin', 'channels', 'components', 'config', 'content', 'domain', 'env', 'types'],
  payloadApp: ['access', 'admin', 'config'],
  server: ['domain', 'env'],
  worker: ['config', 'domain', 'editorial', 'env', 'server'],
  demo: ['access', 'config', 'domain', 'editorial', 'env', 'server', 'types'],
}

const forbiddenNames = /^(?:utils?|helpers?|common|index)\.tsx?$/
const sitePath = /^app\/\(site\)\//
const importPattern =
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm
const localApi =
  /\bpayload\s*\.\s*(?:find|findByID|findDistinct|findGlobal|count|create|update|updateGlobal|delete|duplicate|restoreVersion|findVersions|findVersionByID)\s*[(<]/g

/** Every breach of the layout in one file. */
export function breachesOf(source: SourceFile): Breach[] {
  return [
    ...nameBreaches(source),
    ...importBreaches(source),
    ...siteBreaches(source),
    ...localApiBreaches(source),
  ]
}

/**
 * Names that belong to the demonstration and nowhere else in the code.
 *
 * @param names as they are written in the content, matched as whole words in any case
 */
export function demoNameBreaches({ file, text }: SourceFile, names: readonly string[]): Breach[] {
  const isCode = /^(?:src|app|collections)\//.test(file) && !file.startsWith('src/demo/')
  if (!isCode || file === 'src/payload-types.ts') return []
  return names.flatMap((name) => {
    const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[\s-]+/g, '[\\s-]+')
    const pattern = new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'giu')
    return found(file, text, pattern, () => `names the demonstration's "${name}"`)
  })
}

function nameBreaches({ file }: SourceFile): Breach[] {
  if (!forbiddenNames.test(path.posix.basename(file))) return []
  return [{ file, line: 1, problem: 'has a name that says nothing: call it by what it answers' }]
}

function importBreaches({ file, text }: SourceFile): Breach[] {
  const from = layerOf(file)
  if (from === undefined) return []
  return found(file, text, importPattern, (match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    if (specifier.startsWith('.') && climbsOutOfSrc(file, specifier)) {
      return `imports ${specifier}: other folders of src are reached by @/`
    }
    const to = layerOf(targetOf(file, specifier))
    if (to === undefined || to === from || allowed[from].includes(to)) return undefined
    return `is ${from} and imports ${to} (${specifier})`
  })
}

function climbsOutOfSrc(file: string, specifier: string): boolean {
  if (!file.startsWith('src/')) return false
  const target = targetOf(file, specifier)
  const folder = (name: string) => name.split('/').slice(0, 2).join('/')
  const isTopFile = file.split('/').length === 2 || target.split('/').length === 2
  return target.startsWith('src/') && !isTopFile && folder(file) !== folder(target)
}

function siteBreaches({ file, text }: SourceFile): Breach[] {
  const cache = /['"]next\/cache['"]/g
  const request = /['"]next\/headers['"]/g
  return [
    ...(layerOf(file) === undefined
      ? []
      : found(file, text, cache, () => 'uses next/cache: the only cache is the server’s')),
    ...(sitePath.test(file)
      ? found(file, text, request, () => 'reads the request: a page is a function of its address')
      : []),
  ]
}

function localApiBreaches({ file, text }: SourceFile): Breach[] {
  const layer = layerOf(file)
  const isRead = layer === 'app' || layer === 'components' || layer === 'channels'
  if (!isRead) return []
  return found(
    file,
    text,
    localApi,
    () => 'asks the Local API: only src/content does, for the site',
  )
}

function layerOf(file: string): Layer | undefined {
  if (/^payload\.config(?:\.ts)?$/.test(file)) return 'config'
  if (/^src\/env(?:\.ts)?$/.test(file)) return 'env'
  if (/^src\/payload-types(?:\.ts)?$/.test(file)) return 'types'
  const [first, second] = file.split('/')
  if (first === 'app') return second === '(payload)' ? 'payloadApp' : 'app'
  if (first === 'collections') return 'collections'
  if (first !== 'src') return undefined
  switch (second) {
    case 'domain':
    case 'access':
    case 'fields':
    case 'editorial':
    case 'content':
    case 'channels':
    case 'components':
    case 'admin':
    case 'server':
    case 'worker':
    case 'demo':
      return second
    default:
      return undefined
  }
}

/** The imported file's path from the project's folder; a package's name stays as it is. */
function targetOf(file: string, specifier: string): string {
  if (specifier === '@payload-config') return 'payload.config'
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  if (!specifier.startsWith('.')) return specifier
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
}

function found(
  file: string,
  text: string,
  pattern: RegExp,
  problemOf: (match: RegExpMatchArray) => string | undefined,
): Breach[] {
  const code = withoutComments(text)
  return [...code.matchAll(pattern)].flatMap((match) => {
    const problem = problemOf(match)
    const line = code.slice(0, match.index).split('\n').length
    return problem === undefined ? [] : [{ file, line, problem }]
  })
}

/** Blanks comments, line for line: a rule may be named in words. Strings keep their slashes. */
function withoutComments(text: string): string {
  return text.replaceAll(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (whole, string) => string ?? whole.replaceAll(/[^\n]/g, ' '),
  )
}
