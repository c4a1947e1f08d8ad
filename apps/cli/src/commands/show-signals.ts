import type { Command } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { withAsOf, withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import {
  formatRecomputed,
  formatSignal,
  formatSignals,
  type RecomputedAnswer,
  type SignalAnswer,
  type SignalsAnswer,
} from '../show/signals.ts'

type Flags = NodeFlags & { readonly asOf?: string } & Readonly<Record<string, string | boolean | undefined>>

/** The board of signals, and one of them, also computed again. */
export function showSignals(show: Command): void {
  const list = show
    .command('signals')
    .option('--event <id>', 'the event')
    .option('--state <state>', 'all places of a state')
    .option('--place <place>', 'as KAZ or CN-HB')
    .option('--indicator <id>', 'as cases_confirmed_new')
    .option('--algorithm <id>', 'as day-c2')
    .option('--standing <standing>', 'raised, ended or all', 'raised')
    .option('--limit <number>', 'at most', '50')
  withAsOf(withNodeFlags(list))
    .description('Signals that the agreed algorithms raise, newest first')
    .action(async ({ json, node, token, data, ...query }: Flags) => {
      const client = await openClient({ json, node, token, data } as NodeFlags)
      answer(json, await client.get<SignalsAnswer>('/api/threats/board', query), formatSignals)
    })
  withAsOf(withNodeFlags(show.command('signal').argument('<id>', 'whole, or as the list shows it')))
    .description('One signal: figures, algorithm, parameters, vintage')
    .option('--recompute', 'computes it again from the record and says whether it is the same')
    .action(showSignal)
}

async function showSignal(id: string, flags: Flags): Promise<void> {
  const client = await openClient(flags)
  const query = { standing: 'all', limit: 5_000, asOf: flags.asOf }
  const path = `/api/threats/board/${await wholeId(id, async () => client.get<SignalsAnswer>('/api/threats/board', query))}`
  if (flags['recompute'] !== true)
    return answer(flags.json, await client.get<SignalAnswer>(path, { asOf: flags.asOf }), formatSignal)
  const again = await client.get<RecomputedAnswer>(`${path}/recomputed`)
  answer(flags.json, again, formatRecomputed)
  if (!again.same) throw new CommandError('The record gives another signal than the one on the board')
}

async function wholeId(id: string, read: () => Promise<SignalsAnswer>): Promise<string> {
  if (/^[0-9a-f]{64}$/.test(id)) return id
  const found = (await read()).signals.filter((one) => one.id.startsWith(id))
  if (found.length === 1) return found[0]!.id
  throw new CommandError(
    found.length === 0
      ? `No signal on the board begins with ${id}`
      : `${found.length} signals begin with ${id}; give more of the one you mean`,
  )
}
