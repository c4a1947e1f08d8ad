import type { Command } from 'commander'
import { makeBackup } from '../backup/make-backup.ts'
import { logKeyOf } from '../checking/log-key.ts'
import { openPlace } from '../checking/open-place.ts'
import { CommandError } from '../command-error.ts'
import { withJson } from '../flags.ts'
import { answer, count, formatNumber, progress, progressDone } from '../output.ts'

export function backupCommand(command: Command): void {
  withJson(command.argument('<dir>', 'data folder of a node, which may be running'))
    .requiredOption('--to <folder>', 'where to; an older backup of the same log gives way')
    .option('--vkey <key>', "the log's verifier key, or a file with it")
    .addHelpText('after', '\nExample: concert backup ./data --to /mnt/backup/concert')
    .action(backup)
}

async function backup(
  dir: string,
  { to, vkey, json }: { to: string; vkey?: string; json?: boolean },
): Promise<void> {
  const place = await openPlace(dir)
  if (place.form !== 'data') throw new CommandError(`${dir} is not the data folder of a node`)
  const key = await logKeyOf(place, vkey)
  const manifest = await makeBackup(dir, to, key, (files) => progress(`copied ${formatNumber(files)} files`))
  progressDone()
  const { files, ...head } = manifest
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  answer(
    json,
    { ...head, folder: to, files: files.length, bytes },
    ({ origin, size }) =>
      `${origin} backed up to ${to}: ${count(size, 'entry', 'entries')}, ${count(files.length, 'file')}, ${formatNumber(bytes)} bytes; checked, no fault found.`,
  )
}
