import { folderSource } from '@concert/record'
import { decodeHex, encodeHex, parseVkey, TlogError, verifyCheckpoint, type Tree } from '@concert/tlog'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { allFaults, checkPlace } from '../checking/check-place.ts'
import { formatFault } from '../checking/format-check.ts'
import type { LogKey } from '../checking/log-key.ts'
import { isThere, manifestName, openPlace } from '../checking/open-place.ts'
import { CommandError } from '../command-error.ts'
import { compareTrees } from './compare-trees.ts'
import { copyTiles } from './copy-tiles.ts'
import { formatManifest, readManifest, type Manifest, type StoredFile } from './manifest.ts'
import { copyFileIfThere, copyFileTo, filesBelow, storeFile, syncFolder } from './stored-files.ts'

type Copied = (files: number) => void

/**
 * Copies a data folder as it stood at its published checkpoint, which is read first: whatever that checkpoint rests
 * on was durable before it, and what comes later is left out or harmless. The folder is made beside its place,
 * checked whole, and moved there in one step. The private `log/` stays behind: a restored log starts from the
 * checkpoint that its operator vouches for. Throws CommandError with nothing changed.
 */
export async function makeBackup(dir: string, to: string, key: LogKey, copied?: Copied): Promise<Manifest> {
  await refuseUnfounded(dir)
  const source = folderSource(join(dir, 'record'))
  const checkpoint = await readSigned(source, key.vkey, dir)
  const previous = await refuseOverwriting(to, checkpoint, key.vkey)
  const making = `${resolve(to)}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  try {
    const files = await copyAll(dir, making, checkpoint, copied)
    const manifest = manifestOf(checkpoint, key.vkey, files)
    await storeFile(making, manifestName, Buffer.from(formatManifest(manifest)))
    await refuseFaults(making, key)
    await refuseFork(making, checkpoint, previous)
    await moveInto(making, resolve(to))
    return manifest
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
}

/** The node's mark on a record whose founding has not come to its end: it may yet be begun anew. */
async function refuseUnfounded(dir: string): Promise<void> {
  if (await isThere(join(dir, 'founding')))
    throw new CommandError(`The record in ${dir} is still being founded; back it up when its node listens`)
}

type Signed = Tree & { readonly bytes: Uint8Array }

async function readSigned(
  source: ReturnType<typeof folderSource>,
  vkey: string,
  dir: string,
): Promise<Signed> {
  const bytes = await source.read('checkpoint')
  if (bytes === undefined) throw new CommandError(`${dir} has no published checkpoint: start its node once`)
  const verifier = parseVkey(vkey)
  try {
    const { size, root } = verifyCheckpoint(bytes, verifier, { origin: verifier.name })
    return { size, root, bytes }
  } catch (error) {
    if (!(error instanceof TlogError)) throw error
    throw new CommandError(
      `The checkpoint of ${dir} is not signed with ${vkey}: ${error.message}`,
      undefined,
      error,
    )
  }
}

/** Everyone signs in anew at a restored node: whoever was signed out since would be in again. */
const sessions = 'people/sessions.json'

/** Files of a node that lie beside its folders; a node does without those it has not. */
const ownFiles = ['mode', 'tokens.json', 'boundaries.json'] as const

async function copyAll(
  dir: string,
  to: string,
  { size, bytes }: Signed,
  copied?: Copied,
): Promise<StoredFile[]> {
  const files: StoredFile[] = []
  const add = (file: StoredFile): void => {
    files.push(file)
    copied?.(files.length)
  }
  for await (const file of copyTiles(folderSource(join(dir, 'record')), to, size)) add(file)
  for (const folder of ['record/attachment', 'vault', 'keys'])
    for await (const path of filesBelow(dir, folder)) add(await copyFileTo(dir, to, path))
  for (const folder of ['people', 'drafts', 'briefings', 'delivery', 'subscriptions'])
    for await (const path of filesBelow(dir, folder)) {
      const file = path === sessions ? undefined : await copyFileIfThere(dir, to, path)
      if (file !== undefined) add(file)
    }
  for (const path of ownFiles) if (existsSync(join(dir, path))) add(await copyFileTo(dir, to, path))
  add(await storeFile(to, 'record/checkpoint', bytes))
  return files
}

function manifestOf({ size, root }: Signed, vkey: string, files: readonly StoredFile[]): Manifest {
  return {
    format: 'concert.backup/v1',
    made: new Date().toISOString(),
    origin: parseVkey(vkey).name,
    vkey,
    size,
    root: encodeHex(root),
    files,
  }
}

/** A backup gives way only to a later one of the same log. */
async function refuseOverwriting(to: string, { size }: Tree, vkey: string): Promise<Manifest | undefined> {
  const names = await readdir(to).catch(() => [])
  if (names.length === 0) return undefined
  const previous = await readManifest(to)
  if (previous === undefined)
    throw new CommandError(`${to} is not empty and holds no backup; choose another folder`)
  if (previous.vkey !== vkey)
    throw new CommandError(`${to} holds a backup of another log, ${previous.vkey}; choose another folder`)
  if (previous.size > size)
    throw new CommandError(
      `${to} holds a newer backup, of ${previous.size} entries; this record has ${size}. It is an older copy, or the wrong folder: look before you back it up elsewhere`,
    )
  return previous
}

async function refuseFaults(making: string, key: LogKey): Promise<void> {
  const report = await checkPlace(await openPlace(making), key)
  if (!report.ok)
    throw new CommandError(
      `Not backed up, for the record has faults:\n${allFaults(report).slice(0, 20).map(formatFault).join('\n')}`,
    )
}

async function refuseFork(making: string, tree: Tree, previous: Manifest | undefined): Promise<void> {
  if (previous === undefined) return
  const seen = { size: previous.size, root: decodeHex(previous.root) }
  if ((await compareTrees(folderSource(join(making, 'record')), tree, seen)) !== 'continues')
    throw new CommandError(
      `The backup there, of ${previous.size} entries, is of another history of this log: the log has forked. Keep both, and look`,
    )
}

async function moveInto(making: string, to: string): Promise<void> {
  const old = `${to}.old`
  await rm(old, { recursive: true, force: true })
  await rename(to, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
  await rename(making, to)
  await syncFolder(dirname(to))
  await rm(old, { recursive: true, force: true })
}
