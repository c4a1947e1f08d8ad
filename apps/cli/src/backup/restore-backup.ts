import { adoptRecord, folderSource } from '@concert/record'
import { decodeHex, type Tree } from '@concert/tlog'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { allFaults, checkPlace } from '../checking/check-place.ts'
import { formatFault } from '../checking/format-check.ts'
import { logSigner } from '../checking/log-key.ts'
import { manifestName, openPlace } from '../checking/open-place.ts'
import { CommandError } from '../command-error.ts'
import { compareTrees } from './compare-trees.ts'
import { needPassphrase } from '../passphrase.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { copyFileTo, filesBelow, storedFault, syncFolder } from './stored-files.ts'

export type RestoreOrder = {
  readonly from: string
  readonly dir: string
  /** The last checkpoint that anyone saw of this log; undefined when its operator vouches that nothing came later. */
  readonly lastSeen: Tree | undefined
  readonly passphraseFile: string | undefined
}

/** The manifest of a backup, every file of which is what it was. Throws CommandError that names each that is not. */
export async function verifiedManifest(from: string): Promise<Manifest> {
  const manifest = await readManifest(from)
  if (manifest === undefined) throw new CommandError(`${from} holds no backup: it has no ${manifestName}`)
  const faults: string[] = []
  for (const file of manifest.files) {
    const fault = await storedFault(from, file)
    if (fault !== undefined) faults.push(`${file.path} ${fault}`)
  }
  const listed = new Set([manifestName, ...manifest.files.map(({ path }) => path)])
  for await (const path of filesBelow(from, ''))
    if (!listed.has(path)) faults.push(`${path} was not backed up`)
  if (faults.length > 0) throw new CommandError(`The backup is damaged:\n${shown(faults)}`)
  return manifest
}

/**
 * Makes a data folder out of a verified backup, beside its place and moved there in one step. Its log goes on from
 * the backup's checkpoint, so it must not have been seen further: it would sign a second history. Throws CommandError.
 */
export async function restoreBackup(
  manifest: Manifest,
  { from, dir, lastSeen, passphraseFile }: RestoreOrder,
): Promise<void> {
  await refuseFilled(dir)
  await refuseFaults(from, manifest)
  const tree = { size: manifest.size, root: decodeHex(manifest.root) }
  if (lastSeen !== undefined) await refuseSeenFurther(from, tree, lastSeen)
  const making = `${resolve(dir)}.restoring`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  try {
    for (const { path } of manifest.files) await copyFileTo(from, making, path)
    await adoptRecord({ dir: making, signer: await signerOf(making, manifest, passphraseFile), seen: tree })
    await rmdir(resolve(dir)).catch(() => undefined)
    await rename(making, resolve(dir))
    await syncFolder(dirname(resolve(dir)))
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
}

/** The log's key must open before anything stands at its place: without it the restored node could not sign. */
async function signerOf(dir: string, { origin, vkey }: Manifest, passphraseFile: string | undefined) {
  const signer = await logSigner(dir, await needPassphrase(join(dir, 'keys'), passphraseFile), origin)
  if (signer?.verifier.vkey === vkey) return signer
  throw new CommandError(`The backup holds no key of the log that signs as ${vkey}`)
}

async function refuseFilled(dir: string): Promise<void> {
  const names = await readdir(dir).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new CommandError(`${dir} is not a folder`, undefined, error)
  })
  if (names.length > 0) throw new CommandError(`${dir} is not empty; restore into a new folder`)
}

async function refuseFaults(from: string, { vkey }: Manifest): Promise<void> {
  const report = await checkPlace(await openPlace(from), { vkey, compared: false, from: manifestName })
  if (!report.ok)
    throw new CommandError(`The backup's record has faults:\n${shown(allFaults(report).map(formatFault))}`)
}

async function refuseSeenFurther(from: string, tree: Tree, seen: Tree): Promise<void> {
  const continuation = await compareTrees(folderSource(join(from, 'record')), tree, seen)
  if (continuation === 'continues') return
  if (continuation === 'rolled-back')
    throw new CommandError(
      `The log was seen with ${seen.size} entries, and this backup ends at ${tree.size}: a log restored from it would sign another history. Bring a newer backup, or fetch the record from a mirror`,
    )
  throw new CommandError(
    `The checkpoint that was seen, of ${seen.size} entries, is of another history than this backup: the log has forked. Restore nothing before that is explained`,
  )
}

function shown(lines: readonly string[]): string {
  const more = lines.length - 20
  return [...lines.slice(0, 20), ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
}
