import type { Publication } from '@concert/api'

/** One conversation in public: what each side has published of it, and what stood before. */
export type SiteReadout = {
  /** By the entry of the first publication, which is the page's address for good. */
  readonly number: number
  /** That stand, in the order of the log: two where the sides differ. */
  readonly publications: readonly Publication[]
}

export function readoutPath(number: number): string {
  return `readouts/${number}/`
}

/** Whether a statement is one of its publications, or the readout that one of them came from. */
export function isOfReadout({ publications }: SiteReadout, id: string | null): boolean {
  return publications.some((one) => one.id === id || one.readout === id)
}

/** The one that the page speaks of first. */
export function firstOf({ publications }: SiteReadout): Publication {
  return publications[0]!
}
