import type { DeskAnswer, DeskRequestAnswer, DeskRequestsAnswer } from '@concert/api'
import { Option, type Command } from 'commander'
import { answerList } from '../answer-list.ts'
import { byLanguage, textOption } from '../by-language.ts'
import { openClient, type Client, type NodeFlags } from '../client.ts'
import { parseList, withAsOf, withDraftFlags, withList, withNodeFlags, type DraftFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { formatDesk, formatDeskRequest, formatDeskRequests } from '../show/desk.ts'
import { sayOf } from '../say-of.ts'
import { signDrafts } from '../sign.ts'
import { statementIdOf } from '../statement-id-of.ts'
import { withoutGaps } from '../without-gaps.ts'

type Flags = NodeFlags & { readonly asOf?: string }
type Filter = Flags & Readonly<Record<string, string | undefined>>

const groups = ['overdue', 'expiring', 'due', 'waiting', 'unanswered']

/** What is due, and what one asks of another by a time. */
export function deskCommand(command: Command): void {
  withList(command.command('list').option('--agency <agency>', 'on it, or waited for by it'))
    .description('Everything due, overdue, expiring, waited for or unanswered, by when it is due')
    .addOption(new Option('--group <group>').choices(groups))
    .option('--module <module>', 'as proposals')
    .option('--state <state>', 'as KAZ')
    .option('--event <id>', 'only this event')
    .action((flags: Filter) =>
      askList<DeskAnswer>('/api/desk', ['agency', 'group', 'module', 'state', 'event'], flags, {
        rows: ({ items }) => items,
        text: formatDesk,
      }),
    )
  withList(command.command('requests').option('--agency <agency>', 'that asks or is asked'))
    .description('Requests with a deadline, newest first')
    .addOption(new Option('--standing <standing>').choices(['open', 'overdue', 'answered', 'closed']))
    .action((flags: Filter) =>
      askList<DeskRequestsAnswer>('/api/desk/requests', ['agency', 'standing'], flags, {
        rows: ({ requests }) => requests,
        text: formatDeskRequests,
      }),
    )
  reading(command.command('show').argument('<id>', 'the request'))
    .description('One request: what was asked of whom, the answers, its end')
    .action(async (id: string, flags: Filter) =>
      ask(await requestPath(await openClient(flags), id), flags, formatDeskRequest),
    )
  saying(command)
}

function reading(command: Command): Command {
  return withAsOf(withNodeFlags(command))
}

async function ask(path: string, flags: Filter, format: (answer: never) => string): Promise<void> {
  const client = await openClient(flags)
  answer(flags.json, await client.get<never>(path, { asOf: flags.asOf }), format)
}

async function askList<T extends { readonly total: number }>(
  path: string,
  names: readonly string[],
  flags: Filter,
  shown: Parameters<typeof answerList<T>>[2],
): Promise<void> {
  const client = await openClient(flags)
  const query = Object.fromEntries([...names, 'from', 'asOf'].map((name) => [name, flags[name]]))
  answerList({ json: flags.json, from: flags['from'] }, await client.get<T>(path, query), shown)
}

type AskFlags = DraftFlags & { to: string[]; subject: string[]; text: string[]; due: string }

function saying(command: Command): void {
  withDraftFlags(command.command('ask'))
    .description('Ask agencies for something by an instant')
    .addOption(
      new Option('--to <list>', 'agencies, separated by commas').argParser(parseList).makeOptionMandatory(),
    )
    .addOption(textOption('--subject <language=text>', 'in a line').makeOptionMandatory())
    .addOption(textOption('--text <language=text>', 'the whole').makeOptionMandatory())
    .requiredOption('--due <instant>', 'as 2020-05-04T12:00:00.000Z')
    .action(askFor)
  withDraftFlags(command.command('answer').argument('<id>', 'the request'))
    .description('Answer a request, to those who see it')
    .requiredOption('--answer <text>')
    .action((id: string, flags: DraftFlags & { answer: string }) =>
      reply('desk.answer', id, { text: flags.answer }, flags),
    )
  withDraftFlags(command.command('close').argument('<id>', 'the request'))
    .description('Close a request of one’s own: it waits for nobody any more')
    .requiredOption('--reason <text>')
    .action((id: string, flags: DraftFlags & { reason: string }) =>
      reply('desk.closing', id, { reason: flags.reason }, flags),
    )
}

async function askFor({ to, subject, text, due, ...flags }: AskFlags): Promise<void> {
  const { as: agency, label = 'TLP:AMBER', audience = [...to, agency ?? 'secretariat'].sort(), lang } = flags
  const body = { to, subject: byLanguage(subject), texts: byLanguage(text), due }
  await signDrafts([withoutGaps({ kind: 'desk.request', agency, label, audience, lang, body })], flags)
}

/** It goes to whoever sees the request, unless another audience is named. */
async function reply(kind: string, id: string, body: object, flags: DraftFlags): Promise<void> {
  const client = await openClient(flags)
  const { request } = await client.get<DeskRequestAnswer>(await requestPath(client, id))
  await sayOf(request, { kind, inReplyTo: request.id, body }, flags)
}

/** By the id of any of its versions, or by its entry. */
async function requestPath(client: Client, which: string): Promise<string> {
  return `/api/desk/requests/${encodeURIComponent(await statementIdOf(client, which))}`
}
