import type { ActionAnswer, ActionsAnswer } from '@concert/api'
import { actionOutcomes, actionProgress } from '@concert/statement'
import { Option, type Command } from 'commander'
import { readEvidence } from '../actions/read-evidence.ts'
import { byLanguage, textOption } from '../by-language.ts'
import { answerList } from '../answer-list.ts'
import { openClient, type Client, type NodeFlags } from '../client.ts'
import {
  collect,
  parseList,
  parsePlace,
  withAsOf,
  withDraftFlags,
  withList,
  withNodeFlags,
  type DraftFlags,
} from '../flags.ts'
import { answer } from '../output.ts'
import { sayOf } from '../say-of.ts'
import { formatAction, formatActions } from '../show/actions.ts'
import { signDrafts } from '../sign.ts'
import { statementIdOf } from '../statement-id-of.ts'

type Filter = NodeFlags & { readonly asOf?: string } & Readonly<Record<string, string | undefined>>

/** Actions: laid down, carried out with evidence, joined, and confirmed. */
export function actionCommand(command: Command): void {
  reading(command)
  addCommand(command)
  updateCommand(command)
  completeCommand(command)
  joinCommand(command)
}

function reading(command: Command): void {
  withList(command.command('list'))
    .description('The programme: actions by the day they are due')
    .option('--event <id>', 'only on this event')
    .option('--state <state>', 'that has a part, as KAZ')
    .option('--agency <agency>', 'that has a part')
    .option('--source <statement>', 'the decision or the readout that they come from')
    .addOption(new Option('--standing <standing>').choices(['open', 'overdue', 'complete', 'cancelled']))
    .action(async ({ event, state, agency, source, standing, asOf, from, ...flags }: Filter) => {
      const client = await openClient(flags)
      const query = { event, state, agency, source, standing, asOf, from }
      const found = await client.get<ActionsAnswer>('/api/actions', query)
      answerList({ json: isJson(flags), from }, found, { rows: (all) => all.actions, text: formatActions })
    })
  withAsOf(
    withNodeFlags(
      command.command('show').argument('<id>', 'any version of the action, by its id or its entry'),
    ),
  )
    .description('One action: how each part stands, and what was done with which evidence')
    .action(async (id: string, { asOf, ...flags }: Filter) =>
      answer(isJson(flags), await readAction(await openClient(flags), id, asOf), formatAction),
    )
}

function isJson({ json }: Readonly<Record<string, unknown>>): boolean {
  return json === true
}

type AddFlags = DraftFlags & {
  readonly title: string[]
  readonly what: string[]
  readonly measure: string[]
  readonly states?: string[]
  readonly agencies?: string[]
  readonly due: string
  readonly paragraph?: string
  readonly commitment?: number
  readonly after?: string[]
  readonly replaces?: string
}

function addCommand(command: Command): void {
  withDraftFlags(command.command('add').argument('<source>', 'the decision or the readout, by statement id'))
    .description('Lay down an action: the Secretariat for all, an agency for its own state')
    .addOption(textOption('--title <language=text>', 'in a line').makeOptionMandatory())
    .addOption(textOption('--what <language=text>', 'what is done').makeOptionMandatory())
    .addOption(textOption('--measure <language=text>', 'by what success is seen').makeOptionMandatory())
    .addOption(new Option('--states <list>', 'who does it, as KAZ,RUS').argParser(parseList))
    .addOption(new Option('--agencies <list>', 'of these states, or the Secretariat').argParser(parseList))
    .requiredOption('--due <date>', 'as 2020-06-01')
    .option('--paragraph <id>', 'of a readout, whose commitment it is')
    .addOption(new Option('--commitment <number>', 'which of that paragraph’s, from 0').argParser(parsePlace))
    .option('--after <statement>', 'an action that has to be complete before; again for another', collect)
    .option('--replaces <statement>', 'the version that this one takes the place of')
    .action(add)
}

async function add(source: string, given: AddFlags): Promise<void> {
  const { title, what, measure, states = [], agencies, due, after, replaces, ...flags } = given
  const { as: agency, event: about, lang, label = 'TLP:AMBER', audience = ['members', 'secretariat'] } = flags
  const body = {
    title: byLanguage(title),
    what: byLanguage(what),
    measure: byLanguage(measure),
    states,
    ...(agencies === undefined ? {} : { agencies }),
    due,
    ...(after === undefined ? {} : { dependsOn: after }),
    ...(flags.paragraph === undefined ? {} : { paragraph: flags.paragraph }),
    ...(flags.commitment === undefined ? {} : { commitment: flags.commitment }),
  }
  const draft = { kind: 'actions.action', agency, about, lang, label, audience, replaces, body }
  await signDrafts([{ ...draft, refs: [source] }], flags)
}

function updateCommand(command: Command): void {
  type Flags = DraftFlags & { progress: string; text: string; expected?: string; evidence?: string[] }
  withDraftFlags(command.command('update').argument('<id>', 'the action'))
    .description('Say what was done, with the files that show it')
    .addOption(new Option('--progress <progress>').choices(actionProgress).makeOptionMandatory())
    .requiredOption('--text <text>', 'what was done')
    .option('--expected <date>', 'when it is expected to be complete')
    .option('--evidence <file>', 'a file that shows it; again for another', collect)
    .action(async (id: string, { progress, text, expected, evidence = [], ...flags }: Flags) => {
      const client = await openClient(flags)
      const { action } = await readAction(client, id)
      const attachments = await readEvidence(evidence, client)
      const body = { progress, text, ...(expected === undefined ? {} : { expected }) }
      await sayOf(action, { kind: 'actions.update', inReplyTo: action.id, body, attachments }, flags)
    })
}

function completeCommand(command: Command): void {
  type Flags = DraftFlags & { outcome: string; state?: string; reason?: string }
  withDraftFlags(command.command('complete').argument('<id>', 'the action'))
    .description('Confirm the part of a state or the whole, return it, or cancel it; the Secretariat alone')
    .addOption(new Option('--outcome <outcome>').choices(actionOutcomes).default('completed'))
    .option('--state <state>', 'whose part; the whole when absent')
    .option('--reason <text>', 'needed to return and to cancel')
    .action((id: string, { outcome, state, reason, ...flags }: Flags) =>
      reply('actions.completion', id, { outcome, state, reason }, flags),
    )
}

function joinCommand(command: Command): void {
  type Flags = DraftFlags & { state: string; not?: true; reason?: string }
  withDraftFlags(command.command('join').argument('<id>', 'the action'))
    .description('Say that one’s own state takes part, now or later; with --not that it does not')
    .requiredOption('--state <state>', 'one’s own, as KAZ')
    .option('--not', 'it does not take part')
    .option('--reason <text>')
    .action((id: string, { state, not, reason, ...flags }: Flags) =>
      reply('actions.participation', id, { state, takesPart: not !== true, reason }, flags),
    )
}

/** It goes to whoever sees the action. */
async function reply(kind: string, id: string, body: object, flags: DraftFlags): Promise<void> {
  const { action } = await readAction(await openClient(flags), id)
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
  await sayOf(action, { kind, inReplyTo: action.id, body: said }, flags)
}

/** By the id of any of its versions, or by its entry. */
async function readAction(client: Client, which: string, asOf?: string): Promise<ActionAnswer> {
  const id = await statementIdOf(client, which)
  return client.get<ActionAnswer>(`/api/actions/${encodeURIComponent(id)}`, { asOf })
}
