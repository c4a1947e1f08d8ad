/**
 * What the figures mean: the field's algorithms as pure functions over arrays of numbers. No clock, no dates but
 * indices counted from 0, no randomness but a seed handed in, no I/O. Every export names its formula and its
 * source, and is compared with the results of the field's R packages. Not for: knowing states, indicators or the
 * record.
 */
export type { Gap } from './gap.ts'
export { CaseError, type CaseErrorCode } from './cases/case-error.ts'
export { parseCase, type Case, type CaseResult } from './cases/case.ts'
export { runCase } from './cases/run-case.ts'
export {
  discreteSerialInterval,
  type SerialIntervalMoments,
} from './serial-interval/discrete-serial-interval.ts'
