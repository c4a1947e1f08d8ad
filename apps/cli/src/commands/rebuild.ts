import type { KernelTables, Module, NodeOptions, RunningNode } from '@concert/node'
import type { Command } from 'commander'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { originOf } from '../checking/log-key.ts'
import { openPlace, refuseRunning } from '../checking/open-place.ts'
import { CommandError } from '../command-error.ts'
import { withJson } from '../flags.ts'
import { answer, formatNumber, note, progress, progressDone } from '../output.ts'
import { needPassphrase, passphraseOption } from '../passphrase.ts'
import { stopAtOnce } from '../stop-at-once.ts'

type Flags = { readonly data: string; readonly passphraseFile?: string; readonly json?: boolean }

export function rebuildCommand(command: Command): void {
  withJson(command)
    .requiredOption('--data <folder>', 'data folder of a node that is stopped')
    .option(...passphraseOption)
    .addHelpText(
      'after',
      '\nDATABASE_URL: the tables are on a PostgreSQL server.\nExample: concert rebuild --data ./data',
    )
    .action(rebuild)
}

async function rebuild({ data: dir, passphraseFile, json }: Flags): Promise<void> {
  await refuseRunning(dir, 'its tables are rebuilt')
  const counts = { observations: 0, from: Date.now() }
  const node = await openStopped(await optionsOf(dir, passphraseFile, counts))
  try {
    Object.assign(counts, { observations: 0, from: Date.now() })
    const entries = await node.projector.rebuild((done, of) =>
      progress(
        `${formatNumber(done)} of ${formatNumber(of)} entries, ${perSecond(counts)} observations a second`,
      ),
    )
    progressDone()
    const { observations } = counts
    const seconds = secondsSince(counts.from)
    answer(
      json,
      { entries, observations, seconds },
      () =>
        `Tables built from ${formatNumber(entries)} entries with ${formatNumber(observations)} observations in ${seconds.toFixed(1)} s, ${perSecond(counts)} observations a second.`,
    )
  } finally {
    await node.close()
  }
}

type Counts = { observations: number; from: number }

/** Whatever says that the record is older than what its tables saw is not passed over; a fork is, for that is asked here. */
async function openStopped(options: NodeOptions): Promise<RunningNode> {
  const { openNode } = await import('@concert/node')
  return openNode(options).catch(async (error: Error & { code?: string }) => {
    if (error.name !== 'ProjectionError' || error.code !== 'forked') throw error
    note('The tables are of another history; they are forgotten.')
    await forgetTables(options)
    return openNode(options)
  })
}

async function optionsOf(
  dir: string,
  passphraseFile: string | undefined,
  counts: Counts,
): Promise<NodeOptions> {
  const { allModules, systemClock } = await import('@concert/node')
  const place = await openPlace(dir)
  const origin = await originOf(place.source)
  if (place.form !== 'data' || origin === undefined)
    throw new CommandError(`${dir} is not the data folder of a node`)
  const { DATABASE_URL: url } = process.env
  return {
    dir,
    origin,
    mode: (await readFile(join(dir, 'mode'), 'utf8').catch(() => 'live')).trim() as NodeOptions['mode'],
    passphrase: await needPassphrase(join(dir, 'keys'), passphraseFile),
    clock: systemClock,
    modules: counting(allModules(), counts),
    say: note,
    onFatal: stopAtOnce,
    ...(url === undefined ? {} : { database: { url } }),
  }
}

/** Tables in the folder go; those on a server are made anew once they have no position. */
async function forgetTables({ dir, database }: NodeOptions): Promise<void> {
  if (database === undefined) {
    for (const name of ['tables', 'tables.seal']) await rm(join(dir, name), { recursive: true, force: true })
    return
  }
  const { openDatabase } = await import('@concert/node')
  const db = await openDatabase<KernelTables>(database)
  await db.schema.dropTable('position').ifExists().execute()
  await db.destroy()
}

function counting(modules: readonly Module<KernelTables>[], counts: Counts): Module<KernelTables>[] {
  return modules.map((module) => Object.assign({}, module, { project: counted(module, counts) }))
}

function counted(module: Module<KernelTables>, counts: Counts): Module<KernelTables>['project'] {
  return async (accepted, tx, directory) => {
    counts.observations += accepted.reduce((sum, one) => sum + one.observations.length, 0)
    return module.project(accepted, tx, directory)
  }
}

function perSecond({ observations, from }: Counts): string {
  return formatNumber(Math.round(observations / Math.max(secondsSince(from), 0.001)))
}

function secondsSince(from: number): number {
  return (Date.now() - from) / 1_000
}
