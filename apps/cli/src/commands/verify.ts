import { formatReport, verifyBundle, VerifyError } from '@concert/verify'
import type { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readVkey } from '../checking/log-key.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { collect, withJson } from '../flags.ts'
import { print, printJson } from '../output.ts'

type Flags = { readonly vkey?: string; readonly attachment?: readonly string[]; readonly json?: boolean }

export function verifyCommand(command: Command): void {
  withJson(command.argument('<files...>', 'bundles, as "concert show statement ID --bundle" writes them'))
    .option('--vkey <key>', "the log's verifier key, or a file with it, had from elsewhere")
    .option('--attachment <file>', 'an attachment of the statement; again for more', collect)
    .addHelpText('after', '\nExample: concert show statement 42 --bundle > 42.json && concert verify 42.json')
    .action(verify)
}

async function verify(files: readonly string[], flags: Flags): Promise<void> {
  const vkey = flags.vkey === undefined ? undefined : await readVkey(flags.vkey)
  const attachments = new Map<string, Uint8Array>()
  for (const path of flags.attachment ?? []) attachments.set(basename(path), await readBytes(path))
  for (const file of files) {
    const report = verifyOne(await readBytes(file), { attachments, ...(vkey === undefined ? {} : { vkey }) })
    if (flags.json === true) printJson({ file, ...report })
    else print(`${file}\n${formatReport(report)}`)
    if (!report.ok) process.exitCode = exitCodes.refused
  }
}

function verifyOne(...given: Parameters<typeof verifyBundle>): ReturnType<typeof verifyBundle> {
  try {
    return verifyBundle(...given)
  } catch (error) {
    throw error instanceof VerifyError ? new CommandError(error.message, exitCodes.usage, error) : error
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  })
}
