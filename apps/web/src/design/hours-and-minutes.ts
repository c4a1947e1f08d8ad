/** A length of time in whole hours and minutes, rounded down. */
export function hoursAndMinutes(lengthMs: number): { readonly hours: number; readonly minutes: number } {
  const all = Math.floor(Math.max(0, lengthMs) / 60_000)
  return { hours: Math.floor(all / 60), minutes: all % 60 }
}
