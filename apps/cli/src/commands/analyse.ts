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
  const cases = await readJson(flags.cases)
  if (!Array.isArray(cases)) throw new CommandError(`Cannot read ${flags.cases}: it is not a list of cases`)
  await mkdir(flags.out, { recursive: true }).catch((cause: unknown) => {
    throw new CommandError(`Cannot make ${flags.out}: ${(cause as Error).message}`, undefined, cause)
  })
  const readInput = inputReader(flags.inputs)
  const written = new Set<string>()
  let failed = 0
  for (const [at, given] of (cases as unknown[]).entries()) {
    try {
      const one = parseCase(given, `entry ${at + 1} of ${flags.cases}`)
      refuseSecond(one.id, written)
      await runOne(one, readInput, flags)
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

/** Ids are attacker-controlled: two that name one file, on a file system that folds case too, would overwrite it. */
function refuseSecond(id: string, written: Set<string>): void {
  const name = id.toLowerCase()
  if (written.has(name)) throw new CommandError(`Cannot run case "${id}": a case before it has this id`)
  written.add(name)
}

/** A result that stands there from an earlier run is gone when the case fails: it would be taken for this one's. */
async function runOne(one: Case, readInput: (name: string) => Promise<unknown>, flags: Flags): Promise<void> {
  const file = join(flags.out, `${one.id}.json`)
  await rm(file, { force: true }).catch((cause: unknown) => {
    throw new CommandError(`Cannot write ${file}: ${(cause as Error).message}`, undefined, cause)
  })
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
