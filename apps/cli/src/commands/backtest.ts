import {
  earsStatistic,
  emergenceStatistic,
  farringtonStatistic,
  hindsight,
  judgeVintages,
  scoredSignals,
  type Statistic,
} from '@concert/epi'
import { readChangeLog, replayChanges, SourceError, type ChangeLog } from '@concert/sources'
import { formatDate } from '@concert/statement'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CommandError } from '../command-error.ts'
import { withJson } from '../flags.ts'
import { count, note, printJson } from '../output.ts'
import { readPacked } from '../read-packed.ts'
import { formatFaults } from '../show-error.ts'

/** The thresholds of EARS and Farrington give as many false alarms as `emergence` does; docs/early-detection.md. */
const methods = {
  emergence: { threshold: 2.5, statistic: (flags) => emergenceStatistic({ silenceDays: flags.silenceDays }) },
  'ears-c2': { threshold: 7.4, statistic: (flags) => earsStatistic({ minSigma: flags.minSigma }) },
  'farrington-flexible': { threshold: 2.2, statistic: () => farringtonStatistic({ weeks: 4, trend: false }) },
} satisfies Record<string, { threshold: number; statistic: (flags: Flags) => Statistic }>

type Flags = {
  readonly vintages: string
  readonly out: string
  readonly method: keyof typeof methods
  readonly threshold?: number
  readonly minSigma: number
  readonly silenceDays: number
  readonly json?: boolean
}

type Row = {
  readonly iso3: string
  readonly first_signal: string
  readonly hundredth_case: string
  readonly lead_days: number | ''
  readonly false_alarms: number
  readonly quiet_days: number
}

const columns = [
  'iso3',
  'first_signal',
  'hundredth_case',
  'lead_days',
  'false_alarms',
  'quiet_days',
] as const satisfies (keyof Row)[]

export function backtestCommand(command: Command): void {
  withJson(command)
    .requiredOption('--vintages <file>', 'change log as_of,key,date,measure,value; gzipped or not')
    .requiredOption('--out <file>', 'where the table is written, a row a state')
    .addOption(
      new Option('--method <method>', 'what signals').choices(Object.keys(methods)).default('emergence'),
    )
    .addOption(
      new Option(
        '--threshold <number>',
        'signal from there on: −log10 p, for ears-c2 standard deviations',
      ).argParser(parseAmount),
    )
    .addOption(
      new Option('--silence-days <days>', 'of emergence: after so many a case is an introduction')
        .argParser(parseDays)
        .default(21),
    )
    .addOption(
      new Option('--min-sigma <cases>', 'of ears-c2: the least standard deviation')
        .argParser(parseAmount)
        .default(0.25),
    )
    .addHelpText('after', '\nExample: concert backtest --vintages changelog.csv.gz --out signals.csv')
    .action(backtest)
}

async function backtest(flags: Flags): Promise<void> {
  if (resolve(flags.out) === resolve(flags.vintages))
    throw new CommandError(`Cannot write ${flags.out}: it is the file that is read`)
  const log = readLog(await readPacked(flags.vintages), flags.vintages)
  const { threshold, statistic } = methods[flags.method]
  const scale = { statistic: statistic(flags), threshold: flags.threshold ?? threshold }
  const rows = [...log.series.keys()].toSorted().map((key) => rowOf(log, key, scale))
  await writeFile(flags.out, tableOf(rows)).catch((cause: unknown) => {
    throw new CommandError(`Cannot write ${flags.out}: ${(cause as Error).message}`, undefined, cause)
  })
  if (flags.json === true) for (const row of rows) printJson(row)
  else note(`${flags.out}: ${count(rows.length, 'row')}`)
}

function readLog(bytes: Uint8Array, file: string): ChangeLog {
  try {
    return readChangeLog(bytes)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    const lines = [`${file}: ${error.message}`, ...formatFaults(error.faults)]
    throw new CommandError(lines.join('\n'), undefined, error)
  }
}

function rowOf(
  { firstDay, series }: ChangeLog,
  key: string,
  { statistic, threshold }: { readonly statistic: Statistic; readonly threshold: number },
): Row {
  const vintages = replayChanges(series.get(key)!, firstDay)
  const came = hindsight(vintages)
  const scored = scoredSignals(judgeVintages(vintages, statistic), came, threshold)
  const dateOf = (day: number | undefined) => (day === undefined ? '' : formatDate(firstDay + day))
  return {
    iso3: key,
    first_signal: dateOf(scored.firstSignal),
    hundredth_case: dateOf(came.hundredthCase),
    lead_days: scored.leadDays ?? '',
    false_alarms: scored.falseAlarms,
    quiet_days: scored.quietDays,
  }
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(`${row[column]}`)).join(','))
  return [columns.join(','), ...lines, ''].join('\n')
}

/** RFC 4180; keys may hold a comma. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function parseAmount(text: string): number {
  const amount = Number(text)
  if (/^\d+(?:\.\d+)?$/.test(text) && amount <= 1e6) return amount
  throw new InvalidArgumentError('It must be a number from 0 to 1000000.')
}

function parseDays(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1 to 9999.')
}
