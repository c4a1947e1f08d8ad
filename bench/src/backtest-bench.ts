import {
  alone,
  emergenceCandidate,
  meritOf,
  pairedLeads,
  said,
  scoresOf,
  summaryOf,
  thresholdFor,
  type Candidate,
  type Said,
  type StudyState,
  type Summary,
} from './backtest-study.ts'
import type { Figure } from './figure.ts'
import { publishedVintagesHere, readFinalAsVintages, readTotalsVintages } from './published-vintages.ts'

/** False alarms a year of quiet days at which methods are compared. */
const rates = [1, 1.5, 2]

/** That of the thresholds which the command has by default. */
const usualRate = 1.5

/**
 * When the states of 2020 would have been signalled by `emergence`, by EARS C2 and by Farrington flexible alone at
 * equal false alarms. Everything is chosen on every other state by its code; the tables are of the others, and of
 * the states of which no vintages are there. Prints the tables of docs/early-detection.md.
 */
export function backtestBench(): Promise<Figure[]> {
  if (!publishedVintagesHere) {
    console.log('backtest: left out, for the published vintages are not here (../shared/data)')
    return Promise.resolve([])
  }
  const start = performance.now()
  const states = readTotalsVintages('study').filter(({ place }) => !place.includes(':'))
  const others = readFinalAsVintages(new Set(states.map(({ place }) => place)))
  const sets: Sets = {
    choosing: states.filter((_, at) => at % 2 === 0),
    'held out': states.filter((_, at) => at % 2 === 1),
    'no vintages': others,
  }
  const figures = rates.flatMap((rate) => compare(sets, rate))
  console.log(`In ${Math.round((performance.now() - start) / 1000)} s`)
  return Promise.resolve(figures)
}

type Sets = Readonly<Record<'choosing' | 'held out' | 'no vintages', readonly StudyState[]>>

/** The best of each family on the choosing half at this rate, then all of them on the other states. */
function compare(sets: Sets, rate: number): Figure[] {
  const chosen = (['emergence', 'EARS C2', 'Farrington flexible'] as const).map((family) =>
    best(
      [emergenceCandidate, ...alone].filter((one) => one.family === family),
      sets.choosing,
      rate,
    ),
  )
  return (Object.keys(sets) as (keyof Sets)[]).flatMap((set) => {
    console.log(`\n### ${set}, ${rate} false alarms\n\n${head}`)
    const figures = chosen.map((one) => told(one, sets[set], { set, rate }))
    const [ours, ...theirs] = chosen
    for (const one of theirs) console.log(sentence(ours!, one, sets[set]))
    return figures
  })
}

/** By the thresholds of the choosing half. */
function sentence(ours: Chosen, theirs: Chosen, states: readonly StudyState[]): string {
  const scores = ({ candidate, threshold }: Chosen) =>
    scoresOf(saidOnce(candidate, states), states, threshold)
  const { earlier, alike, later } = pairedLeads(scores(ours), scores(theirs))
  return `\nFirst signal of ${ours.candidate.name} beside ${theirs.candidate.name}: earlier in ${earlier} states, the same day in ${alike}, later in ${later}.`
}

type Chosen = { readonly candidate: Candidate; readonly threshold: number }

function best(candidates: readonly Candidate[], states: readonly StudyState[], rate: number): Chosen {
  const tried = candidates.map((candidate) => {
    const own = saidOnce(candidate, states)
    const threshold = thresholdFor(own, states, rate)
    const summary = summaryOf(own, states, threshold)
    return { candidate, threshold, summary }
  })
  const possible = tried.filter(({ summary }) => summary.falseAlarmsAYear <= rate)
  return possible.reduce((one, other) => (meritOf(other.summary) > meritOf(one.summary) ? other : one))
}

const kept = new Map<Candidate, Map<readonly StudyState[], Said>>()

/** The thresholds differ between rates, what was said does not. */
function saidOnce(candidate: Candidate, states: readonly StudyState[]): Said {
  const own = kept.get(candidate) ?? new Map<readonly StudyState[], Said>()
  kept.set(candidate, own)
  const before = own.get(states) ?? said(candidate, states)
  own.set(states, before)
  return before
}

const head = [
  '| method | threshold | false alarms a year | lead, first signal | lead, first true signal | 7 days or more | later waves seen | 7 days or more |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
].join('\n')

/** By the threshold of the choosing half, and by the one that gives this set as many false alarms as were wanted. */
function told(
  { candidate, threshold }: Chosen,
  states: readonly StudyState[],
  { set, rate }: { readonly set: string; readonly rate: number },
): Figure {
  const own = saidOnce(candidate, states)
  const summary = summaryOf(own, states, threshold)
  console.log(row(candidate.name, summary))
  if (set === 'choosing') return figure(candidate, summary, `${set}, ${rate}`)
  const equal = summaryOf(own, states, thresholdFor(own, states, rate))
  console.log(row(`the same, equal here`, equal))
  return figure(candidate, equal, `${set}, ${rate}`)
}

function row(name: string, one: Summary): string {
  const cells = [
    name,
    one.threshold >= 1e5 ? 'introductions alone' : one.threshold.toFixed(2),
    one.falseAlarmsAYear.toFixed(2),
    one.leads.join(' / '),
    one.trueLeads.join(' / '),
    `${percent(one.inTime)} of ${one.firstWaves}`,
    `${percent(one.wavesSeen)} of ${one.laterWaves}`,
    percent(one.wavesInTime),
  ]
  return `| ${cells.join(' | ')} |`
}

function figure({ name }: Candidate, one: Summary, set: string): Figure {
  return {
    name: `backtest: ${name}; ${set} false alarms a year`,
    value: meritOf(one) * 100,
    unit: `% merit${set.endsWith(`${usualRate}`) ? ' (usual rate)' : ''}, ${one.falseAlarmsAYear.toFixed(2)} false alarms a year`,
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
