/** One stretch of steps, first and last included, counted from 0. */
export type EstimationWindow = { readonly first: number; readonly last: number }

/** A window of `days` steps at every step from `first` on, as far as the series goes. */
export function slidingWindows(length: number, days: number, first = 1): EstimationWindow[] {
  return windowsEvery(1, length, days, first)
}

/** Windows of `days` steps, one after another; what is left over at the end has none. */
export function blockWindows(length: number, days: number, first = 1): EstimationWindow[] {
  return windowsEvery(days, length, days, first)
}

function windowsEvery(step: number, length: number, days: number, first: number): EstimationWindow[] {
  if (!(Number.isInteger(days) && days >= 1)) throw new RangeError(`A window of ${days} days is none`)
  const windows: EstimationWindow[] = []
  for (let at = first; at + days <= length; at += step) windows.push({ first: at, last: at + days - 1 })
  return windows
}
