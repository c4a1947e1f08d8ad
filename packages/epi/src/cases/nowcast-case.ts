import type { Gap } from '../gap.ts'
import { delayCounts, type DelayCounts } from '../nowcast/delay-counts.ts'
import {
  delayPosterior,
  dirichletPart,
  expectedDelayCdf,
  type DelayPosterior,
} from '../nowcast/delay-posterior.ts'
import { lawlessNowcast, type LawlessNowcast } from '../nowcast/lawless.ts'
import { predictBetaNegativeBinomial } from '../nowcast/predict-beta-negative-binomial.ts'
import { predictByDelayParts } from '../nowcast/predict-by-delay-parts.ts'
import { predictLawless } from '../nowcast/predict-lawless.ts'
import { predictUniform } from '../nowcast/predict-uniform.ts'
import { summarisePrediction, type Predict, type Prediction } from '../nowcast/prediction.ts'
import { longestKnownDelay, reportedByNow, type ReportingTriangle } from '../nowcast/reporting-triangle.ts'
import { sampleDelayParts } from '../nowcast/sample-delay-parts.ts'
import { triangleFromLineList } from '../nowcast/triangle-from-line-list.ts'
import { seededRandom } from '../seeded-random.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { CaseError } from './case-error.ts'
import { readNowcastParameters, type NowcastParameters } from './nowcast-parameters.ts'
import { readLineList, type LineList } from './read-line-list.ts'

/**
 * surveillance::nowcast on a line list (`dHosp`, `dReport`). Two defects of that function are not followed: method
 * `lawless` has the whole variance and a normalised distribution, and an upper limit beyond `N.tInf.max` is sought
 * there (`upper_is_artifact` says where that is) instead of being 0.
 */
export function nowcastCase(parameters: CaseParameters, input: unknown): CaseResult {
  const read = readNowcastParameters(parameters)
  const list = readLineList(input, { id: parameters.id, ...read })
  const [first, last] = read.range ?? rangeOf(list.events, parameters.id)
  checkTimes(read, first, parameters)
  const { triangle, longDelays, stillMissing } = triangleFromLineList(
    list.events.map((event) => event - first),
    list.reports.map((report) => report - first),
    { now: read.now - first, maxDelay: read.maxDelay },
  )
  const counts = delayCounts(triangle, read.window)
  const { predict, delayCdf, lawless } = methods[read.method](triangle, counts, read)
  const times = span(Math.max(read.when[0], first), Math.min(read.when[1], last)).map((t) => t - first)
  return {
    ...echo(read),
    warnings: warnings({ longDelays, stillMissing, maxDelay: read.maxDelay }),
    triangle: triangleOf(triangle, counts, { list, first, read }),
    delay_cdf: delayCdf === undefined ? null : [...delayCdf],
    lawless_formula: lawless === undefined ? null : lawlessOf(lawless, times),
    result: resultOf(times, predict, { list, first, read }),
  }
}

interface Outcome {
  readonly predict: (t: number) => Predict
  readonly delayCdf?: Float64Array
  readonly lawless?: LawlessNowcast
}

type Method = (triangle: ReportingTriangle, counts: DelayCounts, read: NowcastParameters) => Outcome

const methods: Readonly<Record<NowcastParameters['method'], Method>> = {
  unif: (triangle, _, { largest }) => {
    const reported = reportedByNow(triangle)
    return { predict: (t) => predictUniform(reported[t]!, largest) }
  },
  lawless: (triangle, _, { window }) => {
    const lawless = lawlessNowcast(triangle, window)
    return {
      predict: (t) => predictLawless(lawless, t),
      delayCdf: lawless.reportedParts.toReversed(),
      lawless,
    }
  },
  'bayes.notrunc.bnb': (triangle, counts, { kappa }) => {
    const reported = reportedByNow(triangle)
    return {
      predict: (t) =>
        predictBetaNegativeBinomial(
          reported[t]!,
          dirichletPart(counts, kappa, longestKnownDelay(triangle, t)),
        ),
      delayCdf: expectedDelayCdf(delayPosterior(counts, { kappa, truncated: false })),
    }
  },
  'bayes.notrunc': (triangle, counts, read) => sampled(triangle, counts, { read, truncated: false }),
  'bayes.trunc': (triangle, counts, read) => sampled(triangle, counts, { read, truncated: true }),
}

function sampled(
  triangle: ReportingTriangle,
  counts: DelayCounts,
  { read, truncated }: { read: NowcastParameters; truncated: boolean },
): Outcome {
  const posterior: DelayPosterior = delayPosterior(counts, { kappa: read.kappa, truncated })
  const parts = sampleDelayParts(posterior, read.samples, seededRandom(read.seed))
  const reported = reportedByNow(triangle)
  return {
    predict: (t) => predictByDelayParts(reported[t]!, parts[longestKnownDelay(triangle, t)]!, read.prior!),
    delayCdf: expectedDelayCdf(posterior),
  }
}

function checkTimes({ now, maxDelay }: NowcastParameters, first: number, parameters: CaseParameters) {
  if (now < first) parameters.fail('now', 'is before the first event')
  if (maxDelay > now - first) parameters.fail('D', 'is longer than the series up to now')
  if ((now - first) * maxDelay > 1e7) parameters.fail('D', 'makes a triangle of more than ten million cells')
}

function rangeOf(events: readonly number[], id: string): readonly [number, number] {
  if (events.length === 0)
    throw new CaseError('faulty-input', `Cannot run case "${id}": its input holds no case and it no dRange`)
  return events.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)], [
    events[0]!,
    events[0]!,
  ] as const)
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

function echo(read: NowcastParameters): CaseResult {
  const day = read.epochs.firstDay
  return {
    now: day(read.now),
    when: read.when.map(day),
    dRange: read.range === undefined ? null : read.range.map(day),
    method: read.method,
    D: read.maxDelay,
    m: read.window?.length ?? null,
    'm.interpretation': read.window?.kind === 'by-delay' ? 'lawless1994' : 'hoehle_anderheiden2014',
    alpha: read.alpha,
    'N.tInf.max': read.largest,
    'gd.prior.kappa': read.kappa,
    nSamples: isSampled(read) ? read.samples : null,
    seed: isSampled(read) ? read.seed : null,
    deterministic: !isSampled(read),
  }
}

function isSampled({ method }: NowcastParameters): boolean {
  return method === 'bayes.trunc' || method === 'bayes.notrunc'
}

function warnings(found: { longDelays: number; stillMissing: number; maxDelay: number }): readonly string[] {
  return [
    found.stillMissing > 0
      ? `${found.stillMissing} cases are not reported by now because their delay is longer than ${found.maxDelay}`
      : '',
    found.longDelays > 0
      ? `${found.longDelays} cases with a delay longer than ${found.maxDelay} are counted with that delay`
      : '',
  ].filter((text) => text !== '')
}

interface Context {
  readonly list: LineList
  readonly first: number
  readonly read: NowcastParameters
}

function triangleOf(triangle: ReportingTriangle, counts: DelayCounts, { list, first, read }: Context) {
  const delays = span(0, triangle.maxDelay)
  const times = span(0, triangle.times - 1)
  const final = countBy(list.events)
  return {
    dates: times.map((t) => read.epochs.firstDay(first + t)),
    delays,
    n: times.map((t) =>
      delays.map((x) =>
        x <= longestKnownDelay(triangle, t) ? triangle.counts[t * delays.length + x]! : null,
      ),
    ),
    n_x: [...counts.withDelay],
    N_x: [...counts.upToDelay],
    N_tT: [...reportedByNow(triangle)],
    N_tInf_final: times.map((t) => final.get(first + t) ?? 0),
  }
}

function lawlessOf(lawless: LawlessNowcast, times: readonly number[]) {
  return {
    g: [...lawless.reverseHazards],
    W: times.map((t) => lawless.reportedParts[t]!),
    nhat: times.map((t) => orNull(lawless.expected[t]!)),
    var_full_lawless1994: times.map((t) => orNull(lawless.variances[t]!)),
  }
}

function resultOf(times: readonly number[], predict: (t: number) => Predict, { list, first, read }: Context) {
  const known = countBy(list.events.filter((_, i) => list.reports[i]! <= read.now))
  const final = countBy(list.events)
  const rows = times.map((t) => summarisePrediction(predict(t), read.largest, read.alpha))
  const column = (of: (row: Prediction) => number | Gap) => rows.map((row) => orNull(of(row)))
  return {
    date: times.map((t) => read.epochs.firstDay(first + t)),
    observed_by_now: times.map((t) => known.get(first + t) ?? 0),
    median: column((row) => row.median),
    lower: column((row) => row.lower),
    upper: column((row) => row.upper),
    pmf_mean: column((row) => row.mean),
    pmf_sd: column((row) => row.sd),
    pmf_total: rows.map((row) => row.total),
    upper_is_artifact: rows.map((row) => row.beyondSupport),
    final_truth: times.map((t) => final.get(first + t) ?? 0),
  }
}

function countBy(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function orNull(value: number | Gap): number | null {
  return typeof value === 'number' ? value : null
}
