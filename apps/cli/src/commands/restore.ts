import { parseVkey, TlogError, verifyCheckpoint, type Tree } from '@concert/tlog'
import { type Command, Option } from 'commander'
import { readFile } from 'node:fs/promises'
import { restoreBackup, verifiedManifest } from '../backup/restore-backup.ts'
import { openPlace } from '../checking/open-place.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { withJson } from '../flags.ts'
import { answer, count } from '../output.ts'
import { passphraseOption } from '../passphrase.ts'

type Flags = {
  readonly data: string
  readonly lastCheckpoint?: string
  readonly nothingLater?: true
  readonly passphraseFile?: string
  readonly json?: boolean
}

export function restoreCommand(command: Command): void {
  withJson(command.argument('<folder>', 'a backup'))
    .requiredOption('--data <folder>', 'where to; new or empty')
    .option(
      '--last-checkpoint <where>',
      'the last checkpoint that a mirror, a witness or a reader has: file or address',
    )
    .addOption(
      new Option('--nothing-later', 'you vouch that nobody has seen a later checkpoint').conflicts(
        'lastCheckpoint',
      ),
    )
    .option(...passphraseOption)
    .addHelpText(
      'after',
      '\nExample: concert restore /mnt/backup/concert --data ./data --last-checkpoint https://mirror.example/record',
    )
    .action(restore)
}

async function restore(from: string, flags: Flags): Promise<void> {
  const { data: dir, lastCheckpoint, passphraseFile } = flags
  if (lastCheckpoint === undefined && flags.nothingLater !== true)
    throw new CommandError(
      'Say what was last seen of this log, with --last-checkpoint FILE_OR_URL; or vouch with --nothing-later that nobody has seen it further than the backup',
      exitCodes.usage,
    )
  const manifest = await verifiedManifest(from)
  const lastSeen =
    lastCheckpoint === undefined ? undefined : await readCheckpoint(lastCheckpoint, manifest.vkey)
  await restoreBackup(manifest, { from, dir, lastSeen, passphraseFile })
  const { origin, size, root, vkey } = manifest
  answer(
    flags.json,
    { origin, size, root, vkey, folder: dir, lastSeen: lastSeen?.size },
    () =>
      `${origin} restored to ${dir}: ${count(size, 'entry', 'entries')}. ${lastSeen === undefined ? 'You vouch that nobody has seen it further' : `It was last seen at ${lastSeen.size}`}; it goes on from there. Start it with "concert node --data ${dir}"; the tables are built then.`,
  )
}

/** A checkpoint that the log signed, from a file, a mirror or a node. Throws CommandError. */
async function readCheckpoint(where: string, vkey: string): Promise<Tree> {
  const verifier = parseVkey(vkey)
  try {
    return verifyCheckpoint(await readBytes(where), verifier, { origin: verifier.name })
  } catch (error) {
    if (!(error instanceof TlogError)) throw error
    throw new CommandError(`${where} is no checkpoint of this log: ${error.message}`, undefined, error)
  }
}

async function readBytes(where: string): Promise<Uint8Array> {
  if (!/^https?:\/\//.test(where))
    return readFile(where).catch((cause: unknown) => {
      throw new CommandError(`Cannot read ${where}: ${(cause as Error).message}`, undefined, cause)
    })
  const place = await openPlace(where.replace(/\/checkpoint$/, ''))
  const bytes = await place.source.read('checkpoint')
  if (bytes !== undefined) return bytes
  throw new CommandError(`There is no checkpoint at ${where}`)
}
