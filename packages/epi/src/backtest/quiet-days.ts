import { casesWithin, filledTotals } from './weekly-totals.ts'

/** How far ahead a day has to stay quiet, and how far back its level is taken from. */
const spanDays = 28

/** Fewer cases a week than this are never a wave. */
const fewCases = 10

/** So much above its level is a rise. */
const rise = 1.5

/**
 * The days of a series on which a signal would be a false alarm, in hindsight: 1 for a day after which, for 28 days,
 * the cases of no week come to more than 10, or to more than one and a half times the mean week of the 28 days up to
 * it, whichever is more. 0 for all others, among them the last 28, of which that is not known yet. It knows no method
 * and no signal.
 *
 * `totals`: the running total by day as it finally stands, NaN where there is none; it is taken for the last one
 * before. Answers one value a day.
 */
export function quietDays(totals: ArrayLike<number>): Uint8Array {
  const filled = filledTotals(totals)
  const quiet = new Uint8Array(filled.length)
  for (let day = 0; day + spanDays < filled.length; day++) {
    const bound = Math.max(fewCases, (rise * casesWithin(filled, day, spanDays)) / (spanDays / 7))
    let highest = 0
    for (let later = day; later <= day + spanDays; later++)
      highest = Math.max(highest, casesWithin(filled, later, 7))
    quiet[day] = highest <= bound ? 1 : 0
  }
  return quiet
}
