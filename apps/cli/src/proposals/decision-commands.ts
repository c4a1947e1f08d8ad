import type { Decision, DecisionAnswer, ProposalAnswer } from '@concert/api'
import { positionTypes } from '@concert/statement'
import { type Command, Option } from 'commander'
import { byLanguage, textOption } from '../by-language.ts'
import { openClient, type Client } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { withDraftFlags, type DraftFlags } from '../flags.ts'
import { readProposal } from './read-proposal.ts'
import { sayOf } from '../say-of.ts'

/** What follows a silence that passed or a consensus: adoption, positions, participation. */
export function adoptionCommands(command: Command): void {
  withDraftFlags(command.command('adopt').argument('<which>', 'the proposal'))
    .description('Adopt what passed silence or was agreed, under the next number of decisions')
    .option('--date <date>', 'of the decision; the day on which it was decided when absent')
    .option('--number <n>', 'where the next number is not told, as to an operator')
    .action(adopt)
  withPosition(command, 'the proposal: its decision, else its newest silence')
    .description('Attach a position, an interpretative statement or a reservation, which breaks nothing')
    .action(async (which: string, { type, text, ...flags }: PositionFlags) => {
      const { proposal } = await readProposal(await openClient(flags), which)
      const on = proposal.decision ?? proposal.silences.at(-1)
      if (on === undefined) throw new CommandError(`Proposal ${proposal.number} was never under silence`)
      await sayOf(on, positionOn(on.id, { type, text }), flags)
    })
  withJoining(command, 'the proposal that was adopted')
    .description('Take part in the decision, or not, for one’s own state; now or later')
    .action(async (which: string, flags: JoinFlags) => {
      const { proposal } = await readProposal(await openClient(flags), which)
      if (proposal.decision === null)
        throw new CommandError(`Proposal ${proposal.number} was not adopted: ${proposal.standing}`)
      await join(proposal.decision, flags)
    })
}

/** The same of a decision by its number, for whoever may not see its proposal. */
export function decisionCommands(command: Command): void {
  withPosition(command, 'the decision')
    .description('Attach a position, an interpretative statement or a reservation')
    .action(async (which: string, { type, text, ...flags }: PositionFlags) => {
      const { decision } = await readDecision(await openClient(flags), which)
      await sayOf(decision, positionOn(decision.id, { type, text }), flags)
    })
  withJoining(command, 'the decision')
    .description('Take part in it, or not, for one’s own state; now or later')
    .action(async (which: string, flags: JoinFlags) =>
      join((await readDecision(await openClient(flags), which)).decision, flags),
    )
}

export function readDecision(client: Client, which: string, asOf?: string): Promise<DecisionAnswer> {
  return client.get<DecisionAnswer>(`/api/decisions/${encodeURIComponent(which)}`, { asOf })
}

type AdoptFlags = DraftFlags & { date?: string; number?: string }

async function adopt(which: string, { date, number, ...flags }: AdoptFlags): Promise<void> {
  const { proposal, nextDecision } = await readProposal(await openClient(flags), which)
  const { on, text, basis, day } = basisOf(proposal)
  const { title, preamble, articles } = proposal.versions.find(({ id }) => id === on)!
  const next = number === undefined ? nextDecision : Number(number)
  if (next === null)
    throw new CommandError('The node tells the next number to the Secretariat: give --number N')
  const body = { number: next, date: date ?? day, text, title, preamble, articles }
  await sayOf(proposal, { kind: 'proposals.adoption', inReplyTo: basis, body }, flags)
}

function basisOf({ consensus, silences, number }: ProposalAnswer['proposal']) {
  if (consensus !== null)
    return { on: consensus.on, text: consensus.text, basis: consensus.id, day: consensus.date }
  const silence = silences.at(-1)
  if (silence === undefined)
    throw new CommandError(`Proposal ${number} has neither passed silence nor been agreed`)
  const { on, text, id: basis, expires } = silence
  return { on, text, basis, day: expires.slice(0, 10) }
}

type PositionFlags = DraftFlags & { type: string; text: string[] }

function withPosition(command: Command, which: string): Command {
  return withDraftFlags(command.command('position').argument('<which>', which))
    .addOption(new Option('--type <type>').choices([...positionTypes]).default('position'))
    .addOption(textOption('--text <language=text>', 'what is said').makeOptionMandatory())
}

function positionOn(inReplyTo: string, { type, text }: Pick<PositionFlags, 'type' | 'text'>) {
  return { kind: 'proposals.position', inReplyTo, body: { type, texts: byLanguage(text) } }
}

type JoinFlags = DraftFlags & { state: string; apart?: true; reason?: string }

function withJoining(command: Command, which: string): Command {
  return withDraftFlags(command.command('join').argument('<which>', which))
    .requiredOption('--state <state>', 'one’s own, as KAZ')
    .option('--apart', 'do not take part')
    .option('--reason <text>')
}

async function join(
  decision: Pick<Decision, 'id' | 'label' | 'audience'>,
  { state, apart, reason, ...flags }: JoinFlags,
): Promise<void> {
  const body = { state, takesPart: apart !== true, reason }
  await sayOf(decision, { kind: 'proposals.participation', inReplyTo: decision.id, body }, flags)
}
