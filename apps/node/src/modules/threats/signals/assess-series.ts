import { firstDay, type Frequency } from '@concert/statement'
import type { Agreed, AgreedSet } from './agreed.ts'
import { measureOf } from './judge-of.ts'
import type { Judgement, NoJudgement } from './judgement.ts'
import { judgesAt, type AtVintage } from './judges-at.ts'
import { periodAt, stepOf, type FigureRow, type KnownSeries } from './known-series.ts'
import { signalId, type RaisedSignal, type SeriesIdentity } from './raised-signal.ts'

/** The latest periods that are looked at for new signals; older ones are history, and only lose theirs. */
const judgedPeriods: Readonly<Record<Frequency, number>> = { day: 28, week: 8 }

export type StandingSignal = Pick<RaisedSignal, 'id' | 'period' | 'algorithm' | 'parameters'>

/**
 * One series with all its figures, or what was known before them, the vintages to go through, and the signals that stood
 * before the first of them.
 */
export type SeriesToAssess = {
  readonly series: number
  readonly identity: SeriesIdentity
  readonly before?: KnownSeries | undefined
  readonly rows: readonly FigureRow[]
  readonly vintages: readonly number[]
  readonly standing: readonly StandingSignal[]
}

type EndedSignal = {
  readonly id: string
  readonly vintage: number
  readonly reason: 'below-threshold' | NoJudgement
}

export type Assessed = {
  readonly series: number
  readonly raised: readonly RaisedSignal[]
  readonly ended: readonly EndedSignal[]
}

/**
 * Goes through the vintages of a series, each as it was known then and by what was agreed then: a figure beyond its
 * threshold raises a signal, unless one of the same algorithm and period stands; one that is no longer beyond the
 * threshold by which it was raised ends. The same record gives the same signals, however many vintages come at once.
 */
export function assessSeries(task: SeriesToAssess, sets: readonly AgreedSet[]): Assessed {
  const raised: RaisedSignal[] = []
  const ended: EndedSignal[] = []
  let standing = task.standing
  for (const vintage of task.vintages) {
    const at = judgesAt(task, vintage, sets)
    const gone = standing.flatMap((signal) => endOf(signal, at) ?? [])
    const still = standing.filter(({ id }) => gone.every((one) => one.id !== id))
    const found = signalsAt(task.identity, at, still)
    ended.push(...gone)
    raised.push(...found)
    standing = [...still, ...found]
  }
  return { series: task.series, raised, ended }
}

/** The end of a signal whose figure is not, or no longer, beyond the threshold. */
function endOf(signal: StandingSignal, at: AtVintage): EndedSignal | undefined {
  const { id, period, parameters, algorithm } = signal
  const alarm = alarmNow(at, period, at.judgeBy(parameters, algorithm))
  if (alarm === true) return undefined
  return { id, vintage: at.vintage, reason: alarm === false ? 'below-threshold' : alarm }
}

function alarmNow(
  { known }: AtVintage,
  period: string,
  judge: AtVintage['agreed'][number]['judge'] | undefined,
): boolean | NoJudgement {
  if (known === undefined || judge === undefined) return 'missing'
  const index = (firstDay(period)! - known.firstDay) / stepOf(known.frequency)
  return index >= 0 && index < known.counts.length ? judge(index).alarm : 'missing'
}

function signalsAt(
  identity: SeriesIdentity,
  { vintage, known, agreed }: AtVintage,
  standing: readonly StandingSignal[],
): RaisedSignal[] {
  if (known === undefined) return []
  const taken = new Set(standing.map(({ algorithm, period }) => `${algorithm} ${period}`))
  const from = Math.max(0, known.counts.length - judgedPeriods[known.frequency])
  return agreed.flatMap(({ parameters, one, judge }) =>
    indices(from, known.counts.length).flatMap((index) => {
      const figures = figuresOf(known, index, judge(index), one)
      if (figures === undefined) return []
      const period = periodAt(known, index)
      if (taken.has(`${one.id} ${period}`)) return []
      const signal = { period, algorithm: one.id, parameters, vintage, ...figures }
      return [{ id: signalId(identity, signal), ...signal }]
    }),
  )
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** The figures of a signal, or undefined where there is none: a signal is made of numbers alone. */
function figuresOf(
  { counts }: KnownSeries,
  index: number,
  { expected, threshold, score, alarm }: Judgement,
  agreed: Agreed,
): Pick<RaisedSignal, 'observed' | 'expected' | 'threshold' | 'measure' | 'score'> | undefined {
  if (alarm !== true || typeof threshold !== 'number' || typeof score !== 'number') return undefined
  const observed = counts[index]!
  return {
    observed,
    expected: typeof expected === 'number' ? expected : null,
    threshold,
    measure: measureOf(agreed),
    score,
  }
}
