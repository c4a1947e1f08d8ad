import { indicatorFromFileName, sourceFormats } from '@concert/sources'
import { type Command, Option } from 'commander'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { openClient, type Client, type Query } from '../client.ts'
import { CommandError, ProblemError, type Problem } from '../command-error.ts'
import { parseList, withDraftFlags, type DraftFlags } from '../flags.ts'
import { formatImport, type Reading } from '../format-import.ts'
import { note, print, printJson, progress, progressDone, formatNumber } from '../output.ts'
import { linesOf } from '../lines-of.ts'

type Flags = DraftFlags & {
  readonly format?: string
  readonly indicator?: string
  readonly only?: readonly string[]
  readonly partial?: true
  readonly preview?: true
  readonly reason?: string
}

type Line =
  | ({ readonly type: 'reading' } & Reading)
  | { readonly type: 'receipt'; readonly index: number; readonly observations: number }
  | { readonly type: 'done' }
  | ({ readonly type: 'problem' } & Problem)

export function importCommand(command: Command): void {
  withDraftFlags(command.argument('<files...>', 'gzipped or not'))
    .addOption(new Option('--format <format>', 'found by the header when absent').choices(sourceFormats))
    .option('--indicator <id>', 'what a JHU file counts; guessed from its name when absent')
    .addOption(new Option('--only <places>', 'leave out the other places').argParser(parseList))
    .option('--partial', 'take the good rows of a file with faulty ones')
    .option('--preview', 'read and compare, sign nothing')
    .option('--reason <text>', 'of the corrections that the file makes')
    .addHelpText(
      'after',
      '\nExample: concert import time_series_covid19_confirmed_global.csv --as sco-secretariat',
    )
    .action(importFiles)
}

async function importFiles(files: readonly string[], flags: Flags): Promise<void> {
  const client = await openClient(flags)
  for (const file of files) await importFile(client, file, flags)
}

async function importFile(client: Client, file: string, flags: Flags): Promise<void> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${file}: ${(cause as Error).message}`, undefined, cause)
  })
  progress(`${file}: being read by the node`)
  try {
    const response = await client.send('/api/situation/imports', queryOf(file, flags), bytes)
    const { reading, statements } = await follow(file, response, flags)
    ;(flags.json === true ? note : print)(formatImport(file, reading, statements, flags.preview === true))
  } catch (error) {
    progressDone()
    if (error instanceof ProblemError) note(`${file}:`)
    throw error
  }
}

function queryOf(file: string, flags: Flags): Query {
  return {
    event: flags.event,
    agency: flags.as,
    format: flags.format,
    indicator: flags.indicator ?? indicatorFromFileName(basename(file)),
    only: flags.only?.join(','),
    partial: flags.partial,
    preview: flags.preview,
    reason: flags.reason,
    label: flags.label,
    audience: flags.audience?.join(','),
  }
}

/** Reads what the node says while it works; throws when it stops before it says that it is done. */
async function follow(
  file: string,
  response: Response,
  { json, preview }: Flags,
): Promise<{ reading: Reading; statements: number[] }> {
  const statements: number[] = []
  let reading: Reading | undefined
  let signed = 0
  let isDone = preview === true
  for await (const text of linesOf(response)) {
    const line = JSON.parse(text) as Line
    if (line.type === 'problem') throw new ProblemError(line)
    if (json === true && isMachineLine(line, preview)) printJson({ ...line, type: undefined })
    if (line.type === 'reading') reading = line
    if (line.type === 'done') isDone = true
    if (line.type !== 'receipt') continue
    statements.push(line.index)
    signed += line.observations
    progress(
      `${file}: ${formatNumber(signed)} of ${formatNumber(reading!.observationCount)} observations signed`,
    )
  }
  progressDone()
  if (reading === undefined || !isDone)
    throw new CommandError(
      `${file}: the node ended before it was done; ${statements.length} statements were taken. Import it again: what stands already is not said twice`,
    )
  return { reading, statements }
}

/** Scripts get one receipt a line; of a preview, which has none, what was read. */
function isMachineLine({ type }: Line, preview: true | undefined): boolean {
  return type === (preview === true ? 'reading' : 'receipt')
}
