import { homedir } from 'node:os'
import path from 'node:path'
import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server'
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js'
import type { Report } from './progress'

const downloadDir = path.join(homedir(), '.cache', 'mongodb-binaries')

/** What mongodb-memory-server fetched earlier, if anything. */
export async function downloadedMongod(): Promise<string | undefined> {
  const options = await DryMongoBinary.generateOptions({ downloadDir })
  return await DryMongoBinary.locateBinary(options)
}

/**
 * Fetches MongoDB from its own download site with mongodb-memory-server.
 *
 * @returns the program's path
 * @throws when the site doesn't answer within seconds, so that a closed network never hangs a start
 */
export async function downloadMongod(report: Report): Promise<string> {
  const options = await DryMongoBinary.generateOptions({ downloadDir })
  const url = await new MongoBinaryDownloadUrl({
    version: options.version,
    platform: options.platform,
    arch: options.arch,
    os: options.os,
  }).getDownloadUrl()
  const bytes = await sizeOf(url)
  const size = bytes === undefined ? '' : `, ${Math.round(bytes / 1_000_000)} MB`
  report(`Downloading MongoDB ${options.version}${size}, licence SSPL 1.0, from ${url}`)
  return await MongoBinary.download({
    ...options,
    platform: options.platform,
    checkMD5: true,
  })
}

/** Asks the site for the size: the quick question that tells whether it can be reached at all. */
async function sizeOf(url: string): Promise<number | undefined> {
  // A proxy is honoured by the download, not by this question: then the download has to tell.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return undefined
  let response: Response
  try {
    response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
  } catch {
    throw new Error(`MongoDB's download site ${new URL(url).host} can't be reached.`)
  }
  if (!response.ok)
    throw new Error(`MongoDB's download site answered ${response.status} to ${url}.`)
  return Number(response.headers.get('content-length')) || undefined
}
