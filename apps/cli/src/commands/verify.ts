import { formatFilesReport, verifyFiles, VerifyError, type FilesReport } from '@concert/verify'
import type { Command } from 'commander'
import { readVkey } from '../checking/log-key.ts'
import { openPlace, type RecordPlace } from '../checking/open-place.ts'
import { readFiles } from '../checking/read-files.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { collect, withJson } from '../flags.ts'
import { answer } from '../output.ts'
import { formatRecomputed } from '../recompute/format-recomputed.ts'
import { recomputeIssue, type RecomputedIssue } from '../recompute/recompute-issue.ts'

type Flags = {
  readonly vkey?: string
  readonly witness?: readonly string[]
  readonly attachment?: readonly string[]
  readonly recompute?: boolean
  readonly record?: string
  readonly json?: boolean
}

const help = `
Of a briefing give its files with its proof, the file that ends in .proof.json, or the folder that they lie in; their names
do not matter. Of a statement give the bundle, and its attachments beside it.

Example: concert verify briefing-7.ru.html briefing-7.proof.json --vkey log.vkey
Example: concert verify --recompute --record https://node.example briefing-7.proof.json
Example: concert show statement 42 --bundle > 42.json && concert verify 42.json`

export function verifyCommand(command: Command): void {
  withJson(command.argument('<files...>', 'files with their proofs, or folders of them'))
    .option('--vkey <key>', "the log's verifier key, or a file with it, had from elsewhere")
    .option('--witness <key>', "a witness's verifier key, or a file with it; again for more", collect)
    .option('--attachment <file>', 'an attachment of the statement; again for more', collect)
    .option('--recompute', 'compute a briefing anew from the record, and compare every figure and byte')
    .option('--record <place>', 'the record for it: a folder, or the address of a node or a mirror')
    .addHelpText('after', help)
    .action(verify)
}

async function verify(paths: readonly string[], flags: Flags): Promise<void> {
  const { vkey, witness = [], attachment = [], json } = flags
  const place = await placeOf(flags)
  const options = {
    ...(vkey === undefined ? {} : { vkey: await readVkey(vkey) }),
    witnesses: await Promise.all(witness.map(readVkey)),
  }
  const files = await readFiles([...paths, ...attachment])
  const report = check(files, options)
  const recomputed = place === undefined ? undefined : await recomputeAll(report, files, place)
  const isGood = report.ok && (recomputed ?? []).every(({ ok }) => ok)
  answer(json, { ...report, ok: isGood, ...(recomputed && { recomputed }) }, () =>
    [formatFilesReport(report).trimEnd(), ...(recomputed ?? []).map(formatRecomputed)].join('\n'),
  )
  if (!isGood) process.exitCode = exitCodes.refused
}

async function placeOf({ recompute, record }: Flags): Promise<RecordPlace | undefined> {
  if ((recompute === true) !== (record !== undefined))
    throw new CommandError('Give --recompute and --record PLACE together', exitCodes.usage)
  return record === undefined ? undefined : openPlace(record)
}

/** Only of proofs that hold: of another nothing is to be relied upon, and that is said already. */
async function recomputeAll(
  report: FilesReport,
  files: ReadonlyMap<string, Uint8Array>,
  place: RecordPlace,
): Promise<RecomputedIssue[]> {
  const given = new Map(report.files.map(({ sha256, name }) => [sha256, files.get(name)!]))
  const recomputed: RecomputedIssue[] = []
  for (const { issue, ...proof } of report.proofs)
    if (issue !== undefined && proof.ok)
      recomputed.push(
        await recomputeIssue({ proof: { ...proof, issue }, bundle: files.get(proof.file)! }, place, given),
      )
  if (recomputed.length > 0 || !report.ok) return recomputed
  throw new CommandError(
    'Nothing to compute anew: no proof of a briefing is among the files',
    exitCodes.usage,
  )
}

function check(...given: Parameters<typeof verifyFiles>): FilesReport {
  try {
    return verifyFiles(...given)
  } catch (error) {
    throw error instanceof VerifyError ? new CommandError(error.message, exitCodes.usage, error) : error
  }
}
