import type { DecisionsAnswer } from '@concert/api'
import type { Command } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { withAsOf, withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { decisionCommands, readDecision } from '../proposals/decision-commands.ts'
import { formatDecision, formatDecisions } from '../show/proposals.ts'

type Flags = NodeFlags & { readonly event?: string; readonly asOf?: string }

/** What was decided, and who takes part. */
export function decisionCommand(command: Command): void {
  withAsOf(withNodeFlags(command.command('list')))
    .description('Decisions, newest number first')
    .option('--event <id>', 'only on this event')
    .action(async ({ event, asOf, ...flags }: Flags) => {
      const client = await openClient(flags)
      answer(
        flags.json,
        await client.get<DecisionsAnswer>('/api/decisions', { event, asOf }),
        formatDecisions,
      )
    })
  withAsOf(
    withNodeFlags(command.command('show').argument('<which>', 'its number, or the id of its adoption')),
  )
    .description('One decision with its text, positions and participation')
    .action(async (which: string, { asOf, ...flags }: Flags) =>
      answer(flags.json, await readDecision(await openClient(flags), which, asOf), formatDecision),
    )
  decisionCommands(command)
}
