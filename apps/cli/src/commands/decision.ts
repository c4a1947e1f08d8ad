import type { DecisionsAnswer } from '@concert/api'
import type { Command } from 'commander'
import { answerList } from '../answer-list.ts'
import { openClient, type NodeFlags } from '../client.ts'
import { withAsOf, withList, withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { decisionCommands, readDecision } from '../proposals/decision-commands.ts'
import { formatDecision, formatDecisions } from '../show/proposals.ts'

type Flags = NodeFlags & { readonly event?: string; readonly asOf?: string; readonly from?: string }

/** What was decided, and who takes part. */
export function decisionCommand(command: Command): void {
  withList(command.command('list'))
    .description('Decisions, newest number first')
    .option('--event <id>', 'only on this event')
    .action(async ({ event, asOf, from, ...flags }: Flags) => {
      const client = await openClient(flags)
      const found = await client.get<DecisionsAnswer>('/api/decisions', { event, asOf, from })
      answerList({ json: flags.json, from }, found, { rows: (all) => all.decisions, text: formatDecisions })
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
