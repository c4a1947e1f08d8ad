import {
  earsStatistic,
  emergenceStatistic,
  farringtonStatistic,
  hindsight,
  judgeVintages,
  scoredSignals,
  type Hindsight,
  type Judgement,
  type ScoredSignals,
  type Statistic,
  type Vintage,
} from '@concert/epi'

export interface StudyState {
  readonly place: string
  readonly vintages: readonly Vintage[]
  readonly came: Hindsight
}

/** Running totals by day of one state, as they were published. */
export function studyState(place: string, vintages: readonly Vintage[]): StudyState {
  return { place, vintages, came: hindsight(vintages) }
}

/** A method with every parameter but its threshold. */
export interface Candidate {
  readonly family: 'emergence' | 'EARS C2' | 'Farrington flexible'
  readonly name: string
  readonly statistic: Statistic
}

export const emergenceCandidate: Candidate = {
  family: 'emergence',
  name: 'emergence',
  statistic: emergenceStatistic(),
}

/** Among these the choosing half chooses for each of the two methods alone. */
export const alone: readonly Candidate[] = [
  ...[0, 0.25, 0.5, 1, 2].map((minSigma) => ({
    family: 'EARS C2' as const,
    name: `EARS C2, least σ ${minSigma}`,
    statistic: earsStatistic({ minSigma }),
  })),
  ...[4, 5, 6, 8].flatMap((weeks) =>
    [false, true].map((trend) => ({
      family: 'Farrington flexible' as const,
      name: `Farrington flexible, ${weeks} weeks, ${trend ? 'trend' : 'no trend'}`,
      statistic: farringtonStatistic({ weeks, trend }),
    })),
  ),
]

/** What a candidate said of each state, whatever its threshold. */
export type Said = ReadonlyMap<string, readonly Judgement[]>

export function said({ statistic }: Candidate, states: readonly StudyState[]): Said {
  return new Map(states.map(({ place, vintages }) => [place, judgeVintages(vintages, statistic)]))
}

export interface Summary {
  readonly threshold: number
  readonly states: number
  readonly falseAlarms: number
  /** Per year of quiet days of one state. */
  readonly falseAlarmsAYear: number
  /** States whose hundredth case came after the days that the first vintage brought. */
  readonly firstWaves: number
  /** Of their first signals, false ones too: quartiles of the days before the hundredth case; a state without one is last. */
  readonly leads: readonly [number, number, number]
  /** The same of the first signal that was no false alarm. */
  readonly trueLeads: readonly [number, number, number]
  /** The part of them with such a signal 7 days or more before. */
  readonly inTime: number
  readonly laterWaves: number
  /** The part of them with a signal before their cases had tripled. */
  readonly wavesSeen: number
  /** And 7 days or more before. */
  readonly wavesInTime: number
}

export function scoresOf(
  own: Said,
  states: readonly StudyState[],
  threshold: number,
): readonly ScoredSignals[] {
  return states.map(({ place, came }) => scoredSignals(own.get(place)!, came, threshold))
}

const never = -999

export function summaryOf(own: Said, states: readonly StudyState[], threshold: number): Summary {
  const scores = scoresOf(own, states, threshold)
  const falseAlarms = sum(scores.map((one) => one.falseAlarms))
  const later = states.flatMap(({ came, vintages }, at) =>
    came.hundredthCase === undefined || came.hundredthCase < vintages[0]!.asOf
      ? []
      : [{ hundredth: came.hundredthCase, score: scores[at]! }],
  )
  const leads = later.map(({ score }) => score.leadDays ?? never)
  const trueLeads = later.map(({ hundredth, score: { firstTrueSignal } }) =>
    firstTrueSignal === undefined ? never : hundredth - firstTrueSignal,
  )
  const waves = scores.flatMap(({ waveLeads }) => waveLeads)
  return {
    threshold,
    states: states.length,
    falseAlarms,
    falseAlarmsAYear: (falseAlarms / sum(scores.map((one) => one.quietDays))) * 365.25,
    firstWaves: later.length,
    leads: quartiles(leads),
    trueLeads: quartiles(trueLeads),
    inTime: part(trueLeads, (lead) => lead >= 7),
    laterWaves: waves.length,
    wavesSeen: part(waves, (lead) => lead !== undefined),
    wavesInTime: part(waves, (lead) => lead !== undefined && lead >= 7),
  }
}

export interface Paired {
  readonly earlier: number
  readonly alike: number
  readonly later: number
}

/** In how many states with a hundredth case the first signal of `one` came earlier than, with or later than `other`'s. */
export function pairedLeads(one: readonly ScoredSignals[], other: readonly ScoredSignals[]): Paired {
  const ahead = one
    .map(({ leadDays = never }, at) => leadDays - (other[at]!.leadDays ?? never))
    .filter((_, at) => one[at]!.leadDays !== undefined || other[at]!.leadDays !== undefined)
  return {
    earlier: ahead.filter((days) => days > 0).length,
    alike: ahead.filter((days) => days === 0).length,
    later: ahead.filter((days) => days < 0).length,
  }
}

/** The lowest threshold with at most so many false alarms, among the statistics themselves. */
export function thresholdFor(own: Said, states: readonly StudyState[], falseAlarmsAYear: number): number {
  const values = [
    ...new Set(states.flatMap(({ place }) => own.get(place)!.map(({ statistic }) => statistic))),
  ]
    .filter((value) => value > 0)
    .toSorted((a, b) => a - b)
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (summaryOf(own, states, values[middle]!).falseAlarmsAYear <= falseAlarmsAYear) high = middle
    else low = middle + 1
  }
  return values[low]!
}

/** By what the choosing half chooses: first waves in time and later waves seen, both parts alike. */
export function meritOf({ inTime, wavesSeen }: Summary): number {
  return (inTime + wavesSeen) / 2
}

function part<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function quartiles(values: readonly number[]): readonly [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN
  return [at(0.25), at(0.5), at(0.75)]
}
