import { createHash } from 'node:crypto'
import { CommandError } from '../command-error.ts'
import { compressBeside, compressedPaths } from './compress-beside.ts'
import type { Placed, SiteFolder } from './site-folder.ts'
import type { SiteLine, SiteManifest } from './site-manifest.ts'

/** The node as far as publishing asks it. */
export type SiteNode = {
  readonly manifest: () => Promise<SiteManifest>
  /** Undefined where the node has another file there by now. */
  readonly bytes: (from: string) => Promise<Uint8Array | undefined>
}

export type Published = {
  readonly origin: string
  readonly size: number
  readonly files: number
  /** Files that were not there before, or other. */
  readonly written: number
  readonly removed: number
}

type Options = { readonly isPrecompressed: boolean; readonly told?: (taken: number, of: number) => void }

/**
 * Brings a folder to what the node's public site is. Everything is taken and checked before anything that is shown
 * changes; then what is new is shown, then what is other, and what is gone goes last. So wherever it is cut, every
 * page's links lead somewhere, and the next run goes on from there.
 */
export async function publishSite(node: SiteNode, folder: SiteFolder, options: Options): Promise<Published> {
  const before = await folder.placed()
  const { manifest, other } = await takeAll(node, folder, options)
  refuseOther(before, manifest)
  const wanted = pathsOf(manifest, options)
  await folder.setPlaced(placedOf(manifest, [...(before?.paths ?? []), ...wanted]))
  for (const line of await newFirst(other, folder)) {
    // What was compressed from the old bytes must not outlive them.
    for (const path of compressedPaths(line.path)) await folder.remove(path)
    await folder.place(line)
  }
  if (options.isPrecompressed) for (const line of manifest.files) await compressBeside(line, folder)
  const gone = (before?.paths ?? []).filter((path) => !wanted.includes(path))
  for (const path of gone) await folder.remove(path)
  await folder.setPlaced(placedOf(manifest, wanted))
  await folder.endStaging()
  const { origin, size, files } = manifest
  return { origin, size, files: files.length, written: other.length, removed: gone.length }
}

function placedOf({ origin, size }: SiteManifest, paths: readonly string[]): Placed {
  return { origin, size, paths: [...new Set(paths)].sort() }
}

function pathsOf({ files }: SiteManifest, { isPrecompressed }: Options): string[] {
  return files.flatMap(({ path, mediaType, bytes }) => [
    path,
    ...(isPrecompressed ? compressedPaths(path, { mediaType, bytes }) : []),
  ])
}

const attempts = 5

/** A node whose record grows meanwhile has another site by then: what was taken so far is kept, and the rest asked for anew. */
async function takeAll(
  node: SiteNode,
  folder: SiteFolder,
  options: Options,
): Promise<{ manifest: SiteManifest; other: SiteLine[] }> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const manifest = await node.manifest()
    const other: SiteLine[] = []
    for (const line of manifest.files) if (!(await folder.has(line))) other.push(line)
    if (await takeEach(node, folder, other, options)) return { manifest, other }
  }
  throw new CommandError(
    'The node’s site changed faster than it could be taken; nothing that is shown was changed. Try again',
  )
}

const atOnce = 8

async function takeEach(
  node: SiteNode,
  folder: SiteFolder,
  lines: readonly SiteLine[],
  { told }: Options,
): Promise<boolean> {
  const waiting = [...new Map(lines.map((line) => [line.sha256, line])).values()]
  let taken = 0
  let isWhole = true
  const take = async (): Promise<void> => {
    for (let line = waiting.pop(); line !== undefined && isWhole; line = waiting.pop()) {
      isWhole = (await folder.isStaged(line)) || (await takeOne(node, folder, line))
      told?.(++taken, lines.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, take))
  return isWhole
}

async function takeOne(node: SiteNode, folder: SiteFolder, line: SiteLine): Promise<boolean> {
  const bytes = await node.bytes(line.from)
  if (bytes === undefined) return false
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length !== line.bytes || sha256 !== line.sha256)
    throw new CommandError(
      `${line.from} gave other bytes than the node's list names for ${line.path}; nothing that is shown was changed. Try again; if it stays so, something stands between you and the node`,
    )
  await folder.stage(sha256, bytes)
  return true
}

/** A folder is one record's site, and never goes back to what the record was. */
function refuseOther(before: Placed | undefined, { origin, size }: SiteManifest): void {
  if (before === undefined) return
  if (before.origin !== origin)
    throw new CommandError(
      `The folder holds the site of ${before.origin}, and the node is of ${origin}; give another folder`,
    )
  if (before.size > size)
    throw new CommandError(
      `The folder holds the site at ${before.size} entries, and the node has ${size}: its record is an older copy. Nothing was changed`,
    )
}

async function newFirst(lines: readonly SiteLine[], folder: SiteFolder): Promise<SiteLine[]> {
  const isThere = await Promise.all(lines.map(({ path }) => folder.exists(path)))
  return [...lines.filter((_, at) => !isThere[at]), ...lines.filter((_, at) => isThere[at])]
}
