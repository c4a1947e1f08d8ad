/** What is left until an instant, in whole seconds rounded up, so that it says 0 only when the time is over. */
export type Rest = { readonly hours: number; readonly minutes: number; readonly seconds: number }

export function restOf(leftMs: number): Rest {
  const all = Math.ceil(Math.max(0, leftMs) / 1_000)
  return { hours: Math.floor(all / 3_600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 }
}
