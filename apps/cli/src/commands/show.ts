import type { Command } from 'commander'
import { openClient, type NodeFlags, type Query } from '../client.ts'
import { withAsOf, withNodeFlags } from '../flags.ts'
import { formatDirectory } from '../show/directory.ts'
import { formatEvents, formatRequests } from '../show/requests.ts'
import { formatOverdue, formatReports } from '../show/reports.ts'
import { formatSeries, formatVintages } from '../show/series.ts'
import { formatSituation, formatState, onlyState, type SituationAnswer } from '../show/situation.ts'
import { formatAlerts, formatAssessments, formatClocks, formatLeadTimes } from '../show/threats.ts'
import { formatStatement, formatStatements, type ShownStatement } from '../show/statements.ts'
import { answer, printFile } from '../output.ts'
import { showSignals } from './show-signals.ts'

type Flags = NodeFlags & { readonly asOf?: string } & Readonly<Record<string, string | boolean | undefined>>

export function showCommand(command: Command): void {
  const show = command.addHelpText(
    'after',
    '\nExample: concert show series --place KAZ --indicator cases_confirmed_new --as-of 2020-04-20',
  )
  showSituation(show)
  showSeries(show)
  showReports(show)
  showThreats(show)
  showStatements(show)
  showSignals(show)
  reading(show.command('directory'), 'States, agencies and keys', async (flags) => {
    await ask('/api/directory', {}, flags, formatDirectory)
  })
}

function reading(command: Command, description: string, action: (flags: Flags) => Promise<void>): Command {
  return withAsOf(withNodeFlags(command)).description(description).action(action)
}

async function ask(
  path: string,
  query: Query,
  flags: Flags,
  format: (answer: never) => string,
): Promise<void> {
  const client = await openClient(flags)
  answer(flags.json, await client.get<never>(path, { ...query, asOf: flags.asOf }), format)
}

function showSituation(show: Command): void {
  const eventOption = ['--event <id>', 'the event', 'covid-19'] as const
  reading(
    show.command('situation').option(...eventOption),
    'All states in protocol order: last weeks, what is due',
    async (flags) => ask('/api/situation/overview', { event: flags['event'] }, flags, formatSituation),
  )
  withAsOf(
    withNodeFlags(
      show
        .command('state')
        .argument('<state>', 'as KAZ')
        .option(...eventOption),
    ),
  )
    .description('One state: its weeks, its reports, what is due')
    .action(async (state: string, flags: Flags) => {
      const client = await openClient(flags)
      const all = await client.get<SituationAnswer>('/api/situation/overview', {
        event: flags['event'],
        asOf: flags.asOf,
      })
      answer(flags.json, onlyState(all, state), formatState)
    })
  reading(
    show.command('overdue').option('--event <id>', 'only this event'),
    'What is due and overdue',
    async (flags) => ask('/api/situation/overdue', { event: flags['event'] }, flags, formatOverdue),
  )
  reading(show.command('requests'), 'Verification requests and their answers', async (flags) =>
    ask('/api/situation/requests', {}, flags, formatRequests),
  )
  reading(show.command('events'), 'Events under surveillance', async (flags) =>
    ask('/api/situation/events', {}, flags, formatEvents),
  )
}

function showSeries(show: Command): void {
  const series = show
    .command('series')
    .option('--event <id>', 'the event', 'covid-19')
    .option('--place <place>', 'as KAZ or CN-HB')
    .option('--state <state>', 'all places of a state')
    .option('--indicator <id>', 'as cases_confirmed_new')
    .option('--agency <agency>', 'whose figures')
    .option('--frequency <frequency>', 'day or week')
    .option('--from <date>')
    .option('--to <date>')
    .option('--derived <what>', 'cumulative, rate14 or positivity beside it')
  reading(series, 'Figures as of now or then', async ({ json, node, token, data, asOf, ...filter }) =>
    ask('/api/situation/series', filter, { json, node, token, data, asOf } as Flags, formatSeries),
  )
  const vintages = show
    .command('vintages')
    .option('--event <id>', 'the event', 'covid-19')
    .requiredOption('--place <place>', 'as KAZ')
    .requiredOption('--indicator <id>', 'as cases_confirmed_new')
    .requiredOption('--period <period>', 'a date or an ISO week')
    .option('--agency <agency>', 'whose figures')
  reading(
    vintages,
    'Every vintage of one figure, with the reasons',
    async ({ json, node, token, data, asOf, ...filter }) =>
      ask('/api/situation/vintages', filter, { json, node, token, data, asOf } as Flags, formatVintages),
  )
}

function showReports(show: Command): void {
  const reports = show
    .command('reports')
    .option('--event <id>', 'only this event')
    .option('--agency <agency>', 'only this agency')
    .option('--kind <kind>', 'report or correction')
    .option('--limit <number>', 'at most', '50')
  reading(
    reports,
    'Reports and corrections, newest first',
    async ({ json, node, token, data, asOf, ...filter }) =>
      ask('/api/situation/reports', filter, { json, node, token, data, asOf } as Flags, formatReports),
  )
}

function showThreats(show: Command): void {
  const filtered = (name: string): Command =>
    show.command(name).option('--event <id>', 'only this event').option('--state <state>', 'as KAZ')
  const lists = [
    ['assessments', 'Assessments with every version, newest first', formatAssessments],
    ['clocks', 'The 48- and 24-hour clocks of the International Health Regulations', formatClocks],
  ] as const
  for (const [name, description, format] of lists)
    reading(filtered(name), description, async (flags) => {
      const { event, state } = flags as Flags & { event?: string; state?: string }
      await ask(`/api/threats/${name}`, { event, state }, flags, format)
    })
  reading(
    show
      .command('alerts')
      .option('--event <id>', 'only this event')
      .option('--status <status>', 'actual, exercise or test; else what the record is for'),
    'Alerts and who has acknowledged them, newest first',
    async (flags) =>
      ask('/api/threats/alerts', { event: flags['event'], status: flags['status'] }, flags, formatAlerts),
  )
  reading(
    show
      .command('lead-times')
      .option('--event <id>', 'the event', 'covid-19')
      .option('--from <state>', 'where it began; else as the record tells'),
    'How long after its notification each state was told, and how long before its own first cases',
    async (flags) =>
      ask('/api/threats/lead-times', { event: flags['event'], from: flags['from'] }, flags, formatLeadTimes),
  )
}

function showStatements(show: Command): void {
  const list = show
    .command('statements')
    .option('--kind <kind>', 'as situation.report')
    .option('--by <agency>', 'only this agency')
    .option('--about <event>', 'only this event')
    .option('--limit <number>', 'at most', '50')
  reading(list, 'What was said, newest first', async ({ json, node, token, data, asOf, ...filter }) =>
    ask('/api/statements', filter, { json, node, token, data, asOf } as Flags, formatStatements),
  )
  withNodeFlags(show.command('statement').argument('<id>', 'index or statement id'))
    .description('One statement: author, key, place in the log, what it says')
    .option('--bundle', 'everything that "concert verify" needs, as a file on stdout')
    .action(async (id: string, flags: Flags & { bundle?: true }) => {
      const client = await openClient(flags)
      const path = `/api/statements/${encodeURIComponent(id)}`
      if (flags.bundle === true) printFile(await client.text(`${path}/bundle`))
      else answer(flags.json, await client.get<ShownStatement>(path), formatStatement)
    })
}
