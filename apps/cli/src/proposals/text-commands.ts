import type { ProposalsAnswer } from '@concert/api'
import { amendmentTypes } from '@concert/statement'
import { type Command, Option } from 'commander'
import { byLanguage, textOption } from '../by-language.ts'
import { openClient } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { withDraftFlags, type DraftFlags } from '../flags.ts'
import { readJsonObject } from '../read-json-file.ts'
import { signDrafts } from '../sign.ts'
import { readProposal } from './read-proposal.ts'
import { sayOf } from '../say-of.ts'

/** Tabling a text, and what is said of it before it is decided on. */
export function textCommands(command: Command): void {
  withDraftFlags(command.command('table').argument('<file>', 'the text as JSON; - reads stdin'))
    .description('Table a text under the next number, or another version of a proposal')
    .option('--replaces <which>', 'the proposal that it is a version of')
    .option('--number <n>', 'where the next number is not told, as to an operator')
    .action(table)
  on(command, 'comment')
    .description('Comment on the newest version')
    .option('--article <id>', 'on this article')
    .requiredOption('--text <text>')
    .action(comment)
  on(command, 'amend')
    .description('Ask for other words in an article of the newest version')
    .requiredOption('--article <id>')
    .addOption(new Option('--type <type>').choices([...amendmentTypes]).default('replace'))
    .addOption(textOption('--text <language=text>', 'the words that are asked for'))
    .requiredOption('--reason <text>')
    .action(amend)
  withDraftFlags(command.command('confirm').argument('<which>').argument('<languages...>', 'as ru zh en'))
    .description('Confirm language versions of the newest version, for exactly the text that it has')
    .action(confirm)
  withDraftFlags(command.command('method').argument('[which]', 'without it: all, until further notice'))
    .description('Consent to silence as a method, or refuse it, for a proposal or for all')
    .option('--refuse', 'refuse; the reason is needed')
    .option('--reason <text>')
    .action(method)
}

function on(command: Command, name: string): Command {
  return withDraftFlags(
    command.command(name).argument('<which>', 'the proposal, by its number or an id on it'),
  )
}

type TableFlags = DraftFlags & { readonly replaces?: string; readonly number?: string }

async function table(file: string, { replaces, number, ...flags }: TableFlags): Promise<void> {
  const text = await readJsonObject(file)
  const client = await openClient(flags)
  const { as: agency, event: about, lang } = flags
  if (replaces === undefined) {
    const next = number === undefined ? await nextNumber(flags) : Number(number)
    const { label = 'TLP:GREEN', audience = ['members', 'secretariat'] } = flags
    const body = { number: next, ...text }
    return signDrafts([{ kind: 'proposals.draft', agency, about, label, audience, lang, body }], flags)
  }
  const { proposal } = await readProposal(client, replaces)
  const { label = proposal.label, audience = proposal.audience.split(' ') } = flags
  const body = { number: proposal.number, ...text }
  const draft = { kind: 'proposals.draft', agency, about, label, audience, lang, replaces: proposal.id, body }
  await signDrafts([draft], flags)
}

async function nextNumber(flags: DraftFlags): Promise<number> {
  const { nextNumber: next } = await (await openClient(flags)).get<ProposalsAnswer>('/api/proposals')
  if (next !== null) return next
  throw new CommandError(
    'The node tells the next number to members and the Secretariat: give it as --number N',
  )
}

async function comment(
  which: string,
  { article, text, ...flags }: DraftFlags & { article?: string; text: string },
): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  await sayOf(proposal, { kind: 'proposals.comment', inReplyTo: proposal.id, body: { article, text } }, flags)
}

type AmendFlags = DraftFlags & { article: string; type: string; text?: string[]; reason: string }

async function amend(which: string, { article, type, text, reason, ...flags }: AmendFlags): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  const texts = text === undefined ? undefined : byLanguage(text)
  const body = { type, article, texts, reason }
  await sayOf(proposal, { kind: 'proposals.amendment', inReplyTo: proposal.id, body }, flags)
}

async function confirm(which: string, languages: readonly string[], flags: DraftFlags): Promise<void> {
  const { proposal } = await readProposal(await openClient(flags), which)
  for (const language of languages) {
    const text = proposal.languages.find((one) => one.language === language)?.text
    if (text === undefined) throw new CommandError(`Proposal ${proposal.number} has no text in "${language}"`)
    const body = { language, text }
    await sayOf(proposal, { kind: 'proposals.confirmation', inReplyTo: proposal.id, body }, flags)
  }
}

async function method(
  which: string | undefined,
  { refuse, reason, ...flags }: DraftFlags & { refuse?: true; reason?: string },
): Promise<void> {
  const body = { method: 'silence', consents: refuse !== true, reason }
  const kind = 'proposals.method'
  if (which !== undefined) {
    const { proposal } = await readProposal(await openClient(flags), which)
    return sayOf(proposal, { kind, inReplyTo: proposal.id, body }, flags)
  }
  const { as: agency, label = 'TLP:GREEN', audience = ['members', 'secretariat'], lang } = flags
  await signDrafts([{ kind, agency, label, audience, lang, body }], flags)
}
