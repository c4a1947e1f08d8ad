import { CommandError } from '../command-error.ts'

/** One file of the public site: where it is to stand, what it must be, and where the node gives it. */
export type SiteLine = {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly from: string
}

export type SiteManifest = {
  readonly origin: string
  readonly size: number
  readonly files: readonly SiteLine[]
}

const mostFiles = 1_000_000

/** Reads `/site.json`, attacker-controlled: no path of it leads out of the folder or to a hidden file. Throws CommandError. */
export function parseSiteManifest(value: unknown): SiteManifest {
  const { format, origin, size, files } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (format !== 'concert.site/v1') throw unreadable('it is not a concert.site/v1')
  if (typeof origin !== 'string' || !isCount(size)) throw unreadable('it does not say of which record it is')
  if (!Array.isArray(files) || files.length > mostFiles) throw unreadable('it has no list of files')
  const lines = files.map(parseLine)
  const paths = new Set(lines.map(({ path }) => path.toLowerCase()))
  if (paths.size !== lines.length) throw unreadable('a path stands in it twice')
  return { origin, size, files: lines }
}

function parseLine(value: unknown): SiteLine {
  const { path, sha256, bytes, mediaType, from } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (typeof path !== 'string' || !isPath(path)) throw unreadable(`"${String(path)}" is not a path of a site`)
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256) || !isCount(bytes))
    throw unreadable(`${path} has no digest or no length`)
  if (typeof mediaType !== 'string' || typeof from !== 'string' || !/^\/[\w./-]+$/.test(from))
    throw unreadable(`${path} has no address`)
  return { path, sha256, bytes, mediaType, from }
}

/** Folders and names of letters, digits, points, hyphens and low lines, none of which begins with a point. */
function isPath(path: string): boolean {
  return path.length <= 300 && /^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/.test(path)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function unreadable(reason: string): CommandError {
  return new CommandError(`Cannot read the node's list of the site (/site.json): ${reason}`)
}
