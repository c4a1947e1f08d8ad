import { CaseError, parseCase, runCase, type Case } from '@concert/epi'
import type { Command } from 'commander'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { withJson } from '../flags.ts'
import { count, note, print, printJson } from '../output.ts'

type Flags = {
  readonly cases: string
  readonly inputs: string
  readonly out: string
  readonly json?: boolean
}

export function analyseCommand(command: Command): void {
  withJson(command)
    .requiredOption('--cases <file>', 'list of cases: [{"id","fun","input",…}]')
    .requiredOption('--inputs <folder>', 'its files INPUT.json hold the series')
    .requiredOption('--out <folder>', 'where ID.json of each case is written')
    .addHelpText(
      'after',
      '\nExample: concert analyse --cases cases/epiestim.json --inputs inputs --out results',
    )
    .action(analyse)
}

async function analyse(flags: Flags): Promise<void> {
  const cases = parseList(await readJson(flags.cases), flags.cases)
  await mkdir(flags.out, { recursive: true }).catch((cause: unknown) => {
    throw new CommandError(`Cannot make ${flags.out}: ${(cause as Error).message}`, undefined, cause)
  })
  const readInput = inputReader(flags.inputs)
  let failed = 0
  for (const [at, given] of cases.entries()) {
    try {
      await runOne(parseCase(given, `entry ${at + 1} of ${flags.cases}`), readInput, flags)
    } catch (error) {
      if (!(error instanceof CaseError || error instanceof CommandError)) throw error
      note(error.message)
      failed++
    }
  }
  if (failed === 0) return
  note(`${count(failed, 'case')} of ${cases.length} failed`)
  process.exitCode = exitCodes.refused
}

/** A result that stands there from an earlier run is gone when the case fails: it would be taken for this one's. */
async function runOne(one: Case, readInput: (name: string) => Promise<unknown>, flags: Flags): Promise<void> {
  const file = join(flags.out, `${one.id}.json`)
  await rm(file, { force: true })
  const input = one.input === undefined ? undefined : await readInputOf(one.id, one.input, readInput)
  const result = runCase(one, input)
  await writeFile(file, `${JSON.stringify(result)}\n`).catch((cause: unknown) => {
    throw new CommandError(`Cannot write ${file}: ${(cause as Error).message}`, undefined, cause)
  })
  if (flags.json === true) printJson({ id: one.id, file })
  else print(file)
}

async function readInputOf(
  id: string,
  name: string,
  readInput: (name: string) => Promise<unknown>,
): Promise<unknown> {
  return readInput(name).catch((cause: unknown) => {
    throw new CommandError(`Cannot run case "${id}": ${(cause as Error).message}`, undefined, cause)
  })
}

/** Many cases share an input: it is read once, and the last one is kept. */
function inputReader(folder: string): (name: string) => Promise<unknown> {
  let last: { name: string; value: Promise<unknown> } | undefined
  return (name) => {
    if (last?.name !== name) last = { name, value: readJson(join(folder, `${name}.json`)) }
    return last.value
  }
}

/** Ids are attacker-controlled: two that name one file would overwrite one another. */
function parseList(value: unknown, file: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new CommandError(`Cannot read ${file}: it is not a list of cases`)
  const seen = new Set<string>()
  for (const one of value as { id?: unknown }[]) {
    const id = String(one?.id).toLowerCase()
    if (one?.id !== undefined && seen.has(id))
      throw new CommandError(`Cannot read ${file}: two cases have the id "${id}"`)
    seen.add(id)
  }
  return value
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CommandError(`Cannot read ${path}: it is not JSON`, undefined, cause)
  }
}
