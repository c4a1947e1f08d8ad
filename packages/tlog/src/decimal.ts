import { shown, TlogError } from './tlog-error.ts'

/** Inverse of `String(n)` for whole numbers 0 to 2^53-1, and of nothing else (no sign, space, leading zero). */
export function parseDecimal(text: string): number {
  if (text.length > 20 || !/^(?:0|[1-9][0-9]*)$/.test(text)) {
    throw new TlogError(
      'invalid-number',
      `Cannot read number ${shown(text)}: not a decimal in its shortest form`,
    )
  }
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new TlogError('number-too-large', `Cannot read number ${text}: beyond ${Number.MAX_SAFE_INTEGER}`)
}

/** Whether `n` is a whole number from 0 to 2^53-1. */
export function isWhole(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

/** Refuses a caller's number that is not whole, from 0 to 2^53-1. */
export function requireWhole(name: string, n: number): void {
  if (!isWhole(n)) throw new RangeError(`${name} ${n} is not a whole number from 0 to 2^53-1`)
}

/** Half of a whole number, rounded down; exact beyond 32 bits, where `>>` is not. */
export function half(n: number): number {
  return Math.floor(n / 2)
}

/** Whether a whole number is odd; exact beyond 32 bits, where `&` is not. */
export function isOdd(n: number): boolean {
  return n % 2 === 1
}

/** Height of the largest perfect tree with at most `n` leaves (`n` at least 1): the floor of log2. */
export function heightWithin(n: number): number {
  let height = 0
  while (2 ** (height + 1) <= n) height++
  return height
}
