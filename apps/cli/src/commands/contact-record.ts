import type { ContactAnswer } from '@concert/api'
import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { nameOfFile, readJson } from '../read-json-file.ts'
import { signDrafts } from '../sign.ts'
import { listOption, readContact, speaking, statement, type SpeakFlags } from './contact-speaking.ts'

type Contact = ContactAnswer['contact']
type Versions = { readonly replaces?: string; readonly beside?: string }
type Readers = { readonly audience?: readonly string[]; readonly label?: string }
type RecordFlags = SpeakFlags & Versions & Readers & { readonly event?: string }
type LineFlags = SpeakFlags &
  Readers & { readonly replaces?: string; readonly clear?: true; readonly embargo?: string }

/** What one party says for itself: its record, its line for the press, its readout, and that readout in public. */
export function contactRecordCommands(command: Command): void {
  speaking(
    command.command('record').argument('<file>', 'medium, date, parties, topics … as JSON; - is stdin'),
  )
    .description('Record a conversation that is planned or was held, sealed')
    .option('--event <id>', 'the event that it is about')
    .addOption(listOption('--audience <list>', 'who may read it; only who speaks, unless named'))
    .option('--label <label>', 'TLP label', 'TLP:AMBER+STRICT')
    .option('--replaces <id>', 'the version before it')
    .option('--beside <id>', 'another party’s record or readout of the same conversation')
    .action(record)
  speaking(
    command
      .command('line')
      .argument('<conversation>', 'id of its record')
      .argument('<file>', 'the line by language, as {"en":"…"}; - is stdin'),
  )
    .description('Prepare a line for the press, or clear it after the conversation')
    .option('--clear', 'the conversation is over, and the line may be used')
    .option('--embargo <instant>', 'not public before')
    .option('--replaces <id>', 'the version before it')
    .addOption(listOption('--audience <list>', 'who may read it; only who speaks, unless named'))
    .option('--label <label>', 'TLP label', 'TLP:AMBER+STRICT')
    .action(line)
  speaking(
    command
      .command('readout')
      .argument('<conversation>', 'id of its record')
      .argument('<file>', 'paragraphs, and an embargo, as JSON; - is stdin'),
  )
    .description('Offer a readout to the other parties; what it does not state is the record’s')
    .option('--replaces <id>', 'the version before it')
    .option('--beside <id>', 'another party’s readout of the same conversation')
    .action(offer)
  speaking(command.command('publish').argument('<readout>', 'id of one’s own readout'))
    .description('Make a readout public, as it stands or without some paragraphs')
    .addOption(listOption('--paragraphs <list>', 'only these'))
    .option('--confirmed', 'leave out what somebody’s consent is missing to')
    .option('--press-line', 'with the line that was cleared')
    .option('--replaces <id>', 'one’s own publication before it')
    .option('--beside <id>', 'another party’s publication')
    .action(publish)
}

async function record(file: string, { event, ...flags }: RecordFlags): Promise<void> {
  const body = await bodyOf(file, 'medium')
  const draft = statement('contacts.conversation', flags, {
    ...readersOf(flags),
    about: event,
    replaces: flags.replaces,
    inReplyTo: flags.beside,
    body,
  })
  await signDrafts([draft], flags)
}

async function line(conversation: string, file: string, flags: LineFlags): Promise<void> {
  const texts = await bodyOf(file)
  const { clear = false, embargo, replaces } = flags
  const draft = statement('contacts.press-line', flags, {
    ...readersOf(flags),
    replaces,
    inReplyTo: conversation,
    body: { texts, cleared: clear, ...(embargo === undefined ? {} : { embargo }) },
  })
  await signDrafts([draft], flags)
}

async function offer(conversation: string, file: string, flags: SpeakFlags & Versions): Promise<void> {
  const own = await bodyOf(file, 'paragraphs')
  const contact = await readContact(conversation, flags)
  const held = contact.records.find(({ id }) => id === conversation)
  if (held === undefined)
    throw new CommandError(`${conversation} is not the record of a conversation that you may see`)
  const draft = statement('contacts.readout', flags, {
    label: 'TLP:AMBER+STRICT',
    audience: partiesOf(contact),
    about: contact.event ?? undefined,
    replaces: flags.replaces,
    inReplyTo: flags.beside,
    refs: [conversation],
    body: { ...shapeOf(held), ...own },
  })
  await signDrafts([draft], flags)
}

type PublishFlags = SpeakFlags &
  Versions & {
    readonly paragraphs?: readonly string[]
    readonly confirmed?: true
    readonly pressLine?: true
  }

async function publish(id: string, flags: PublishFlags): Promise<void> {
  const contact = await readContact(id, flags)
  const readout = contact.readouts.find((one) => one.id === id)
  if (readout === undefined) throw new CommandError(`${id} is not a readout that you may see`)
  const wanted = flags.paragraphs
  const strange = wanted?.find((one) => !readout.paragraphs.some((paragraph) => paragraph.id === one))
  if (strange !== undefined) throw new CommandError(`The readout has no paragraph "${strange}"`)
  const paragraphs = readout.paragraphs
    .filter((one) => wanted === undefined || wanted.includes(one.id))
    .filter(({ publishable }) => publishable || flags.confirmed !== true)
    .map(({ consents: _consents, publishable: _publishable, ...paragraph }) => paragraph)
  const draft = statement('contacts.publication', flags, {
    about: readout.event ?? undefined,
    replaces: flags.replaces,
    inReplyTo: flags.beside,
    refs: [id],
    body: { ...shapeOf(readout), paragraphs, ...pressLineOf(contact, readout.agency, flags) },
  })
  await signDrafts([draft], flags)
}

function pressLineOf({ pressLines }: Contact, agency: string, { pressLine }: PublishFlags): object {
  if (pressLine !== true) return {}
  const own = pressLines.find((one) => one.agency === agency && one.cleared && one.replacedBy === null)
  if (own === undefined) throw new CommandError(`${agency} has cleared no line on this conversation`)
  return { pressLine: own.texts }
}

/** What a readout and its publication say of the conversation alike. */
function shapeOf({
  medium,
  date,
  began,
  ended,
  parties,
  requestedBy,
  chair,
  topics,
  interpreted,
}: Contact['records'][number] | Contact['readouts'][number]): object {
  return { medium, date, began, ended, parties, requestedBy, chair, topics, interpreted }
}

function partiesOf({ parties }: Contact): string[] {
  return [
    ...new Set(parties.flatMap(({ agency }) => (agency === undefined ? [] : [agency as string]))),
  ].sort()
}

function readersOf({ as: agency, audience, label }: SpeakFlags & Readers) {
  if (audience === undefined && agency === undefined)
    throw new CommandError('Name who may read it (--audience), or the agency that speaks (--as)')
  return { label, audience: audience ?? [agency!] }
}

async function bodyOf(file: string, needed?: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await readJson(file)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    if (needed === undefined || needed in value) return value as Readonly<Record<string, unknown>>
  throw new CommandError(
    `Cannot read ${nameOfFile(file)}: it is not a JSON object${needed === undefined ? '' : ` with "${needed}"`}`,
  )
}
