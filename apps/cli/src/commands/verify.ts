import { formatFilesReport, verifyFiles, VerifyError, type FilesReport } from '@concert/verify'
import type { Command } from 'commander'
import { readVkey } from '../checking/log-key.ts'
import { readFiles } from '../checking/read-files.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { collect, withJson } from '../flags.ts'
import { answer } from '../output.ts'

type Flags = {
  readonly vkey?: string
  readonly witness?: readonly string[]
  readonly attachment?: readonly string[]
  readonly json?: boolean
}

const help = `
Of a briefing give its files with its proof, the file that ends in .proof.json, or the folder that they lie in; their names
do not matter. Of a statement give the bundle, and its attachments beside it.

Example: concert verify briefing-7.ru.html briefing-7.proof.json --vkey log.vkey
Example: concert show statement 42 --bundle > 42.json && concert verify 42.json`

export function verifyCommand(command: Command): void {
  withJson(command.argument('<files...>', 'files with their proofs, or folders of them'))
    .option('--vkey <key>', "the log's verifier key, or a file with it, had from elsewhere")
    .option('--witness <key>', "a witness's verifier key, or a file with it; again for more", collect)
    .option('--attachment <file>', 'an attachment of the statement; again for more', collect)
    .addHelpText('after', help)
    .action(verify)
}

async function verify(paths: readonly string[], flags: Flags): Promise<void> {
  const { vkey, witness = [], attachment = [], json } = flags
  const options = {
    ...(vkey === undefined ? {} : { vkey: await readVkey(vkey) }),
    witnesses: await Promise.all(witness.map(readVkey)),
  }
  const report = check(await readFiles([...paths, ...attachment]), options)
  answer(json, report, (one) => formatFilesReport(one).trimEnd())
  if (!report.ok) process.exitCode = exitCodes.refused
}

function check(...given: Parameters<typeof verifyFiles>): FilesReport {
  try {
    return verifyFiles(...given)
  } catch (error) {
    throw error instanceof VerifyError ? new CommandError(error.message, exitCodes.usage, error) : error
  }
}
