import { breakTypes, formatInstant, instantMs, type Instant } from '@concert/statement'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { byLanguage, textOption } from '../by-language.ts'
import { openClient } from '../client.ts'
import { parseList, withDraftFlags, type DraftFlags } from '../flags.ts'
import { lastSilence, readProposal } from './read-proposal.ts'
import { sayOf } from '../say-of.ts'

const hourMs = 3_600_000
const usualHours = 72

/** The silence procedure from its beginning to its end, and the consensus beside it. */
export function silenceCommands(command: Command): void {
  on(command, 'silence')
    .description('Put the newest version under silence, its text frozen in every language')
    .addOption(new Option('--hours <n>', 'how long').argParser(parseHours).default(usualHours))
    .option('--expires <instant>', 'until when exactly, instead of hours')
    .option('--reason <text>', 'the chair’s, for less than 24 hours')
    .action(silence)
  on(command, 'extend')
    .description('Extend the silence that runs')
    .requiredOption('--expires <instant>', 'later than before, as 2020-05-04T12:00:00.000Z')
    .requiredOption('--reason <text>')
    .action(extend)
  on(command, 'break')
    .description('Break the silence that runs, by an objection or an amendment')
    .addOption(new Option('--type <type>').choices([...breakTypes]).default('objection'))
    .requiredOption('--reason <text>')
    .option('--article <id>', 'the article that is meant')
    .addOption(textOption('--text <language=text>', 'the words that are asked for'))
    .action(breakSilence)
  on(command, 'withdraw')
    .description('Withdraw the whole proposal, or only the silence that runs')
    .option('--silence', 'only the silence')
    .requiredOption('--reason <text>')
    .action(withdraw)
  on(command, 'consensus')
    .description('Record that no state objected at a meeting')
    .requiredOption('--date <date>', 'of the meeting')
    .requiredOption('--chair <state>')
    .addOption(
      new Option('--present <list>', 'states, separated by commas')
        .argParser(parseList)
        .makeOptionMandatory(),
    )
    .option('--meeting <id>', 'the statement that has the meeting on record')
    .action(consensus)
}

function on(command: Command, name: string): Command {
  return withDraftFlags(
    command.command(name).argument('<which>', 'the proposal, by its number or an id on it'),
  )
}

function parseHours(text: string): number {
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(text) && Number(text) > 0) return Number(text)
  throw new InvalidArgumentError('It must be a number of hours.')
}

type SilenceFlags = DraftFlags & { hours: number; expires?: string; reason?: string }

/** Hours count from the node's own clock, and a minute is added for the way there. */
async function silence(which: string, { hours, expires, reason, ...flags }: SilenceFlags): Promise<void> {
  const { proposal, now } = await readProposal(await openClient(flags), which)
  const until = expires ?? formatInstant(instantMs(now as Instant) + hours * hourMs + 60_000)
  const required = proposal.languages.filter((one) => one.required)
  const text = Object.fromEntries(required.map((one) => [one.language, one.text]))
  const last = proposal.silences.at(-1)
  await sayOf(
    proposal,
    {
      kind: 'proposals.silence',
      inReplyTo: proposal.id,
      ...(last?.standing === 'broken' ? { refs: [last.id] } : {}),
      body: { text, expires: until, reason },
    },
    flags,
  )
}

type ExtendFlags = DraftFlags & { expires: string; reason: string }

async function extend(which: string, { expires, reason, ...flags }: ExtendFlags): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  const { id } = lastSilence(proposal)
  await sayOf(proposal, { kind: 'proposals.extension', inReplyTo: id, body: { expires, reason } }, flags)
}

type BreakFlags = DraftFlags & { type: string; reason: string; article?: string; text?: string[] }

async function breakSilence(
  which: string,
  { type, reason, article, text, ...flags }: BreakFlags,
): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  const texts = text === undefined ? undefined : byLanguage(text)
  const body = { type, reason, article, texts, receivedBy: 'api' }
  await sayOf(proposal, { kind: 'proposals.break', inReplyTo: lastSilence(proposal).id, body }, flags)
}

type WithdrawFlags = DraftFlags & { silence?: true; reason: string }

async function withdraw(which: string, { silence: only, reason, ...flags }: WithdrawFlags): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  const inReplyTo = only === true ? lastSilence(proposal).id : proposal.id
  await sayOf(proposal, { kind: 'proposals.withdrawal', inReplyTo, body: { reason } }, flags)
}

type ConsensusFlags = DraftFlags & { date: string; chair: string; present: string[]; meeting?: string }

async function consensus(
  which: string,
  { date, chair, present, meeting, ...flags }: ConsensusFlags,
): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  const required = proposal.languages.filter((one) => one.required)
  const text = Object.fromEntries(required.map((one) => [one.language, one.text]))
  const refs = meeting === undefined ? {} : { refs: [meeting] }
  const body = { text, date, chair, present }
  await sayOf(proposal, { kind: 'proposals.consensus', inReplyTo: proposal.id, ...refs, body }, flags)
}
