import type { Command } from 'commander'
import { checkJson, formatCheck } from '../checking/format-check.ts'
import { checkPlace } from '../checking/check-place.ts'
import { logKeyOf } from '../checking/log-key.ts'
import { openPlace } from '../checking/open-place.ts'
import { exitCodes } from '../exit-codes.ts'
import { withJson } from '../flags.ts'
import { answer, formatNumber, progress, progressDone } from '../output.ts'

export function checkCommand(command: Command): void {
  withJson(command.argument('<place>', 'data folder, record folder, backup, or address'))
    .option('--vkey <key>', "the log's verifier key, or a file with it, had from elsewhere")
    .addHelpText('after', '\nExample: concert check http://127.0.0.1:8080 --vkey log.vkey')
    .action(check)
}

async function check(name: string, { vkey, json }: { vkey?: string; json?: boolean }): Promise<void> {
  const place = await openPlace(name)
  const key = await logKeyOf(place, vkey)
  const report = await checkPlace(place, key, (checked, size) =>
    progress(`checked ${formatNumber(checked)} of ${formatNumber(size)} entries`),
  )
  progressDone()
  if (json === true) answer(true, checkJson(report), String)
  else answer(false, report, formatCheck)
  if (!report.ok) process.exitCode = exitCodes.refused
}
