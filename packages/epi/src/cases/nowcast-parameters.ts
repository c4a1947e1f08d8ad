import type { CountPrior } from '../nowcast/predict-by-delay-parts.ts'
import type { DelayWindow } from '../nowcast/delay-counts.ts'
import type { CaseParameters } from './case-parameters.ts'
import { epochs, type Epochs } from './epochs.ts'

export const nowcastMethods = [
  'bayes.notrunc',
  'bayes.notrunc.bnb',
  'lawless',
  'bayes.trunc',
  'unif',
] as const

export type NowcastMethod = (typeof nowcastMethods)[number]

/** The parameters of surveillance::nowcast, with its defaults; times are numbers of epochs. */
export interface NowcastParameters {
  readonly epochs: Epochs
  readonly now: number
  readonly when: readonly [number, number]
  readonly range: readonly [number, number] | undefined
  readonly method: NowcastMethod
  readonly maxDelay: number
  readonly window: DelayWindow | undefined
  readonly alpha: number
  readonly largest: number
  readonly kappa: number
  readonly prior: CountPrior | undefined
  readonly samples: number
  readonly seed: number
  readonly event: string
  readonly report: string
}

/** Reads the parameters of a nowcast, attacker-controlled. Throws CaseError. */
export function readNowcastParameters(parameters: CaseParameters): NowcastParameters {
  const unit = epochs[parameters.oneOf('aggregate.by', ['1 day', '1 week', '1 month'])]
  const [now, when] = [readDay(parameters, 'now', unit), readDays(parameters, 'when', unit)]
  if (when === undefined) return parameters.fail('when', 'is not a list of days')
  if (when[1] > now) return parameters.fail('when', 'is after now')
  const method = parameters.oneOf('method', nowcastMethods)
  const read = {
    epochs: unit,
    now,
    when,
    range: readDays(parameters, 'dRange', unit),
    method,
    maxDelay: parameters.count('D', 15, 1),
    window: readWindow(parameters),
    alpha: readPositive(parameters, 'alpha', 0.05),
    largest: parameters.count('N.tInf.max', 300),
    kappa: readPositive(parameters, 'gd.prior.kappa', 0.1),
    prior: readPrior(parameters, method),
    samples: parameters.count('nSamples', 1000, 1),
    seed: parameters.count('seed', 1),
    event: parameters.string('dEventCol', 'dHosp'),
    report: parameters.string('dReportCol', 'dReport'),
  }
  if (read.alpha >= 1) parameters.fail('alpha', 'is not below 1')
  if (read.largest > 1e6) parameters.fail('N.tInf.max', 'is beyond a million')
  if (read.samples > 1e5) parameters.fail('nSamples', 'is beyond 100000')
  parameters.done()
  return read
}

function readDay(parameters: CaseParameters, name: string, unit: Epochs): number {
  return unit.indexOf(parameters.string(name)) ?? parameters.fail(name, 'is not a day')
}

/** One day, or the first and last of a list of them. */
function readDays(parameters: CaseParameters, name: string, unit: Epochs): [number, number] | undefined {
  const value = parameters.raw(name)
  if (value === undefined) return undefined
  const days: readonly unknown[] = Array.isArray(value) ? value : [value]
  const [first, last] = [days[0], days.at(-1)].map((day) => unit.indexOf(String(day)))
  if (first === undefined || last === undefined || first > last)
    return parameters.fail(name, 'is not a range of days')
  return [first, last]
}

function readPositive(parameters: CaseParameters, name: string, fallback: number): number {
  const value = parameters.number(name, fallback)
  return value > 0 ? value : parameters.fail(name, 'is not above 0')
}

function readWindow(parameters: CaseParameters): DelayWindow | undefined {
  const interpretation = parameters.oneOf('m.interpretation', ['hoehle_anderheiden2014', 'lawless1994'])
  if (!parameters.has('m')) {
    parameters.raw('m')
    return undefined
  }
  const kind = interpretation === 'lawless1994' ? 'by-delay' : 'by-time'
  const length = parameters.count('m', undefined, 1)
  if (kind === 'by-time' && length < parameters.count('D', 15, 1))
    return parameters.fail('m', 'is shorter than D, so the longest delay cannot be estimated')
  return { length, kind }
}

function readPrior(parameters: CaseParameters, method: NowcastMethod): CountPrior | undefined {
  const kind = parameters.oneOf('N.tInf.prior', ['poisgamma', 'pois', 'unif'])
  const needed = method === 'bayes.trunc' || method === 'bayes.notrunc'
  if (!parameters.has('prior') && !needed) {
    parameters.raw('prior')
    return undefined
  }
  const prior = parameters.inner('prior')
  if (kind === 'unif')
    return {
      kind: 'uniform',
      largest: prior.count('N.tInf.prior.max', parameters.count('N.tInf.max', 300)),
    }
  if (kind === 'pois') return { kind: 'poisson', mean: readPositive(prior, 'lambda', Number.NaN) }
  const mean = readPositive(prior, 'mean.lambda', Number.NaN)
  const variance = prior.number('var.lambda')
  if (variance <= mean) return prior.fail('var.lambda', 'is not above mean.lambda')
  return { kind: 'gamma', mean, variance }
}
