import { type Command, Option } from 'commander'
import { readDraftFile } from '../read-draft-file.ts'
import { openClient } from '../client.ts'
import { collect, withDraftFlags, type DraftFlags } from '../flags.ts'
import { note } from '../output.ts'
import { parseFigures } from '../parse-figures.ts'
import { signDrafts } from '../sign.ts'
import { splitSealed, type DraftStatement } from '../split-sealed.ts'
import { withoutGaps } from '../without-gaps.ts'

type FigureFlags = DraftFlags & {
  readonly place: string
  readonly period: string
  readonly open?: true
  readonly narrative?: string
  readonly nextDue?: string
  readonly reason?: string
}

export function reportCommand(command: Command): void {
  const report = withDraftFlags(command.argument('[file]', 'drafts as JSON; - reads stdin'))
    .option('--open', 'do not seal what is sealed by default')
    .addHelpText(
      'after',
      '\nExample: concert report figures --as kaz-moh --place KAZ --period 2020-W18 cases_confirmed_new=1041',
    )
    .action(reportFile)
  figuresCommand(report, 'figures', 'Figures stated for the first time')
    .argument('<figures...>', 'indicator=value')
    .action(reportFigures)
  figuresCommand(report, 'zero', 'State that there is nothing new to count')
    .argument('[indicators...]', 'cases_confirmed_new and deaths_confirmed_new when absent')
    .action(reportZero)
  figuresCommand(report, 'correct', 'Restate figures and give the reason')
    .argument('<figures...>', 'indicator=value')
    .requiredOption('--reason <text>', 'why')
    .action(reportCorrection)
  eventCommand(report)
  rhythmCommand(report)
  requestCommands(report)
}

function figuresCommand(report: Command, name: string, description: string): Command {
  const command = withDraftFlags(report.command(name))
    .description(description)
    .requiredOption('--place <place>', 'as KAZ or CN-HB')
    .requiredOption('--period <period>', 'a date or an ISO week, as 2020-W17')
    .option('--open', 'do not seal what is sealed by default')
  return name === 'correct'
    ? command
    : command
        .option('--narrative <text>', 'in words')
        .option('--next-due <instant>', 'when the next report is due')
}

async function reportFile(
  file: string | undefined,
  flags: DraftFlags & { open?: true },
  command: Command,
): Promise<void> {
  if (file === undefined) return command.help({ error: true })
  const drafts = (await readDraftFile(file)).map((draft) => Object.assign(frameOf(flags), draft))
  return signSplit(drafts, flags)
}

async function reportFigures(figures: readonly string[], flags: FigureFlags): Promise<void> {
  return sayFigures('situation.report', parseFigures(figures, flags.place, flags.period), flags)
}

async function reportZero(indicators: readonly string[], flags: FigureFlags): Promise<void> {
  const asked = indicators.length === 0 ? ['cases_confirmed_new', 'deaths_confirmed_new'] : indicators
  const figures = parseFigures(
    asked.map((one) => `${one}=0`),
    flags.place,
    flags.period,
  )
  return sayFigures('situation.report', figures, flags, { zero: true })
}

async function reportCorrection(figures: readonly string[], flags: FigureFlags): Promise<void> {
  const observations = parseFigures(figures, flags.place, flags.period)
  return sayFigures('situation.correction', observations, flags, { reason: flags.reason })
}

async function sayFigures(
  kind: string,
  observations: readonly unknown[],
  flags: FigureFlags,
  more: object = {},
): Promise<void> {
  const { narrative, nextDue } = flags
  const body = withoutGaps({ observations, narrative, nextReportDue: nextDue, ...more })
  return signSplit([{ ...frameOf(flags), kind, body }], flags)
}

/** What is sealed by default is sealed and said to be, unless its author wants it open. */
async function signSplit(
  drafts: readonly DraftStatement[],
  flags: DraftFlags & { open?: true },
): Promise<void> {
  const split = drafts.map((draft) =>
    flags.open === true ? { drafts: [draft], sealed: [] } : splitSealed(draft),
  )
  const sealed = [...new Set(split.flatMap((one) => one.sealed))]
  if (sealed.length > 0)
    note(
      `Sealed by default, so in a statement of their own under TLP:AMBER for members and the Secretariat: ${sealed.join(', ')}. --open says them to all.`,
    )
  return signDrafts(
    split.flatMap((one) => one.drafts),
    flags,
  )
}

function eventCommand(report: Command): void {
  withDraftFlags(report.command('event').argument('<id>', 'as covid-19'))
    .description('Open an event, or describe it anew')
    .requiredOption('--name <name>', 'in English; again as ru=… for other languages', collect)
    .option('--icd11 <code>', 'ICD-11 code')
    .option('--first-known <date>', 'day from which it is known')
    .option('--closed', 'it is over')
    .action(
      async (
        id: string,
        flags: DraftFlags & { name: string[]; icd11?: string; firstKnown?: string; closed?: true },
      ) => {
        const { icd11, firstKnown, closed } = flags
        const body = withoutGaps({ names: namesOf(flags.name), icd11, firstKnown, closed })
        return signDrafts([{ ...frameOf(flags), kind: 'situation.event', about: id, body }], flags)
      },
    )
}

function namesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)?)=(.+)$/s.exec(name)?.slice(1, 3) ?? ['en', name]),
  )
}

function rhythmCommand(report: Command): void {
  withDraftFlags(report.command('rhythm'))
    .description('Declare how often the agency reports; the overdue board follows it')
    .addOption(new Option('--every <period>').choices(['day', 'week']).makeOptionMandatory())
    .requiredOption('--by <time>', 'hours and minutes in UTC, as 10:00')
    .addOption(
      new Option('--weekday <number>', 'of a weekly report, 1 is Monday (the default)').choices([
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
      ]),
    )
    .action(async (flags: DraftFlags & { every: string; by: string; weekday?: string }) => {
      const weekday =
        flags.every === 'week'
          ? Number(flags.weekday ?? 1)
          : flags.weekday === undefined
            ? undefined
            : Number(flags.weekday)
      const body = withoutGaps({ every: flags.every, by: flags.by, weekday })
      return signDrafts([{ ...frameOf(flags), kind: 'situation.rhythm', body }], flags)
    })
}

function requestCommands(report: Command): void {
  withDraftFlags(report.command('ask').argument('<state>', 'as KAZ'))
    .description('Ask a state to verify what was heard (IHR 2005, article 10): due in 24 hours')
    .requiredOption('--question <text>')
    .option('--heard-from <text>', 'where it was heard')
    .action(async (state: string, flags: DraftFlags & { question: string; heardFrom?: string }) => {
      const body = withoutGaps({ state, question: flags.question, heardFrom: flags.heardFrom })
      return signDrafts([{ ...frameOf(flags), kind: 'situation.verification-request', body }], flags)
    })
  withDraftFlags(report.command('answer').argument('<statement>', 'the request: its index or statement id'))
    .description('Answer a verification request, to those whom it was shown')
    .addOption(
      new Option('--outcome <outcome>')
        .choices(['acknowledged', 'confirmed', 'discarded', 'under-investigation'])
        .makeOptionMandatory(),
    )
    .requiredOption('--answer <text>')
    .action(answerRequest)
}

type Asked = {
  readonly id?: string
  readonly statement?: { by: string; about?: string; label: string; audience: string[] }
}

/** The answer goes to whoever saw the request, and to who asked. */
async function answerRequest(
  request: string,
  flags: DraftFlags & { outcome: string; answer: string },
): Promise<void> {
  const { id, statement } = await (
    await openClient(flags)
  ).get<Asked>(`/api/statements/${encodeURIComponent(request)}`)
  const asked = statement === undefined ? {} : sameReaders(statement)
  const body = { outcome: flags.outcome, answer: flags.answer }
  const frame = { ...frameOf(flags), ...(statement?.about === undefined ? {} : { about: statement.about }) }
  return signDrafts(
    [{ ...asked, ...frame, kind: 'situation.verification-reply', inReplyTo: id ?? request, body }],
    flags,
  )
}

function sameReaders({
  by,
  label,
  audience,
}: NonNullable<Asked['statement']>): Pick<DraftStatement, 'label' | 'audience'> {
  return label === 'TLP:CLEAR' ? {} : { label, audience: [...new Set([...audience, by])].sort() }
}

/** Who speaks, of what and to whom. An event that was not named gives way to what a file or a request names. */
function frameOf({ as, event, label, audience, lang }: DraftFlags): Omit<DraftStatement, 'kind' | 'body'> {
  return withoutGaps({ agency: as, about: event, label, audience, lang })
}
