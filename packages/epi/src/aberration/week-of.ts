/** The cases of seven days and how many of these were reported; a negative day, a correction, counts as 0. */
export type Week = { readonly cases: number; readonly days: number }

/** The seven days up to `index`; NaN is a day not reported. */
export function weekOf(counts: ArrayLike<number>, index: number): Week {
  let cases = 0
  let days = 0
  for (let day = index - 6; day <= index; day++) {
    if (Number.isNaN(counts[day]!)) continue
    cases += Math.max(0, counts[day]!)
    days++
  }
  return { cases, days }
}
