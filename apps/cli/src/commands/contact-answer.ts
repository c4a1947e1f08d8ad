import type { ContactAnswer } from '@concert/api'
import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { byLanguage, textOption } from '../by-language.ts'
import { nameOfFile, readJson } from '../read-json-file.ts'
import { signDrafts } from '../sign.ts'
import { listOption, readContact, speaking, statement, type SpeakFlags } from './contact-speaking.ts'

type Readout = ContactAnswer['contact']['readouts'][number]
type AnswerFlags = SpeakFlags & {
  readonly confirm?: readonly string[]
  readonly confirmAll?: true
  readonly note?: string
  readonly replaces?: string
}

/** What another party says of it: an answer to a readout, a signature under a publication, an objection to it. */
export function contactAnswerCommands(command: Command): void {
  speaking(
    command
      .command('answer')
      .argument('<readout>')
      .argument('[file]', 'answers to paragraphs, as [{"paragraph":"p2","answer":"confirmed"}]; - is stdin'),
  )
    .description('Confirm, amend or decline a readout, paragraph by paragraph')
    .addOption(listOption('--confirm <list>', 'paragraphs that are confirmed as they stand'))
    .option('--confirm-all', 'every paragraph that needs one’s consent')
    .option('--note <text>')
    .option('--replaces <id>', 'one’s own answer before it')
    .action(reply)
  speaking(command.command('withdraw').argument('<readout>'))
    .description('Offer a readout of one’s own no longer')
    .requiredOption('--reason <text>')
    .action(withdraw)
  speaking(command.command('agree').argument('<publication>'))
    .description('Sign a publication of another party: with all signatures it is agreed')
    .addOption(textOption('--note <language=text>', 'what is to be said of it'))
    .action(agree)
  speaking(command.command('object').argument('<publication>'))
    .description('Object to a publication of another party; the objection stays beside it')
    .addOption(textOption('--text <language=text>', 'the objection').makeOptionMandatory())
    .addOption(listOption('--paragraphs <list>', 'that it is against; the whole, unless named'))
    .option('--replaces <id>', 'one’s own objection before it')
    .action(object)
}

async function reply(id: string, file: string | undefined, flags: AnswerFlags): Promise<void> {
  const stated = file === undefined ? [] : await answersIn(file)
  const readout = await findReadout(id, flags)
  const { confirm = [], confirmAll, note, replaces } = flags
  const all = [...confirm, ...(confirmAll === true ? needing(readout) : [])]
  const answered = new Set(stated.map(({ paragraph }) => paragraph))
  const confirmed = [...new Set(all)]
    .filter((paragraph) => !answered.has(paragraph))
    .map((paragraph) => ({ paragraph, answer: 'confirmed' }))
  const body = { paragraphs: [...stated, ...confirmed], ...(note === undefined ? {} : { note }) }
  const draft = statement('contacts.answer', flags, { ...readersOf(readout), inReplyTo: id, replaces, body })
  await signDrafts([draft], flags)
}

/** Paragraphs that need the consent of another party; which of them is the speaker's, the node knows. */
function needing({ paragraphs }: Readout): string[] {
  return paragraphs.filter(({ consents }) => consents.some(({ needed }) => needed)).map(({ id }) => id)
}

async function withdraw(id: string, flags: SpeakFlags & { readonly reason: string }): Promise<void> {
  const readout = await findReadout(id, flags)
  const { reason } = flags
  const draft = statement('contacts.withdrawal', flags, {
    ...readersOf(readout),
    inReplyTo: id,
    body: { reason },
  })
  await signDrafts([draft], flags)
}

async function agree(id: string, flags: SpeakFlags & { readonly note?: readonly string[] }): Promise<void> {
  const body = flags.note === undefined ? {} : { note: byLanguage(flags.note) }
  await signDrafts([statement('contacts.agreement', flags, { inReplyTo: id, body })], flags)
}

type ObjectFlags = SpeakFlags & {
  readonly text: readonly string[]
  readonly paragraphs?: readonly string[]
  readonly replaces?: string
}

async function object(id: string, flags: ObjectFlags): Promise<void> {
  const { text, paragraphs, replaces } = flags
  const body = { texts: byLanguage(text), ...(paragraphs === undefined ? {} : { paragraphs }) }
  await signDrafts([statement('contacts.objection', flags, { inReplyTo: id, replaces, body })], flags)
}

async function findReadout(id: string, flags: SpeakFlags): Promise<Readout> {
  const readout = (await readContact(id, flags)).readouts.find((one) => one.id === id)
  if (readout === undefined) throw new CommandError(`${id} is not a readout that you may see`)
  return readout
}

/** It goes to whoever sees the readout. */
function readersOf({ label, audience }: Readout) {
  return { label, audience: audience.split(' ') }
}

async function answersIn(file: string): Promise<readonly { readonly paragraph: string }[]> {
  const value = await readJson(file)
  if (
    Array.isArray(value) &&
    value.every((one) => typeof (one as { paragraph?: unknown })?.paragraph === 'string')
  )
    return value as { paragraph: string }[]
  const example = '[{"paragraph":"p2","answer":"confirmed"}]'
  throw new CommandError(`Cannot read ${nameOfFile(file)}: it is not a list of answers, as ${example}`)
}
