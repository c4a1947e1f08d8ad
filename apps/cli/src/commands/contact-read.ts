import type { ReadInAnswer } from '@concert/api'
import { maxReadoutBytes } from '@concert/sources'
import type { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import { openClient, type NodeFlags } from '../client.ts'
import { CommandError, ProblemError } from '../command-error.ts'
import { withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { formatReadIn } from '../show/read-in.ts'

type Flags = NodeFlags & { readonly as?: string }

/** Reads a readout of a conversation into guesses; nothing of it is kept or said. */
export function contactReadCommand(command: Command): void {
  withNodeFlags(command.argument('<file>', 'plain text, HTML or .docx'))
    .description('Read a readout that was written elsewhere into guesses, each with where it was found')
    .option('--as <agency>', 'the agency whose words are its own; an administrator names it')
    .addHelpText('after', '\nExample: concert contact read readout.docx --as sco-secretariat')
    .action(readContact)
}

async function readContact(file: string, flags: Flags): Promise<void> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${file}: ${(cause as Error).message}`, undefined, cause)
  })
  if (bytes.length > maxReadoutBytes)
    throw new CommandError(`Cannot read ${file}: it has more than 4 MB; save its text alone`)
  answer(flags.json, await readIn(file, bytes, flags), formatReadIn)
}

async function readIn(file: string, bytes: Uint8Array<ArrayBuffer>, flags: Flags): Promise<ReadInAnswer> {
  const client = await openClient(flags)
  try {
    const response = await client.send('/api/contacts/read-in', { agency: flags.as }, bytes)
    return (await response.json()) as ReadInAnswer
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status !== 422) throw error
    throw new ProblemError({ ...error.problem, title: file })
  }
}
