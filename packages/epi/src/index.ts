/**
 * What the figures mean: the field's algorithms as pure functions over arrays of numbers. No clock, no dates but
 * indices counted from 0, no randomness but a seed handed in, no I/O. Every export names its formula and its
 * source, and is compared with the results of the field's R packages. Not for: knowing states, indicators or the
 * record.
 */
export type { Gap } from './gap.ts'
