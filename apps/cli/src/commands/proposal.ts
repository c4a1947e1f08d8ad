import { proposalStandings, type ProposalsAnswer } from '@concert/api'
import { Option, type Command } from 'commander'
import { answerList } from '../answer-list.ts'
import { openClient, type NodeFlags } from '../client.ts'
import { withAsOf, withList, withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { adoptionCommands } from '../proposals/decision-commands.ts'
import { readProposal } from '../proposals/read-proposal.ts'
import { silenceCommands } from '../proposals/silence-commands.ts'
import { textCommands } from '../proposals/text-commands.ts'
import { formatProposal, formatProposals } from '../show/proposals.ts'

type Flags = NodeFlags & {
  readonly event?: string
  readonly standing?: string
  readonly asOf?: string
  readonly from?: string
}

/** From a tabled text to a decision. */
export function proposalCommand(command: Command): void {
  withList(command.command('list'))
    .description('Proposals, newest number first, and how each stands')
    .addOption(new Option('--standing <standing>').choices([...proposalStandings]))
    .option('--event <id>', 'only on this event')
    .action(async ({ event, standing, asOf, from, ...flags }: Flags) => {
      const client = await openClient(flags)
      const found = await client.get<ProposalsAnswer>('/api/proposals', { event, standing, asOf, from })
      answerList({ json: flags.json, from }, found, { rows: (all) => all.proposals, text: formatProposals })
    })
  withAsOf(withNodeFlags(command.command('show').argument('<which>', 'its number, or an id on it')))
    .description('A proposal with all that was said of it, and what hinders a silence')
    .action(async (which: string, { asOf, ...flags }: Flags) =>
      answer(flags.json, await readProposal(await openClient(flags), which, asOf), formatProposal),
    )
  textCommands(command)
  silenceCommands(command)
  adoptionCommands(command)
}
