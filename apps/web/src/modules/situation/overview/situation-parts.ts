import type { ReactNode } from 'react'
import { CorrectionsPart } from './corrections-part.tsx'
import { FreshnessPart } from './freshness-part.tsx'
import { LatestPart } from './latest-part.tsx'
import { MapPart } from './map-part.tsx'
import { MultiplesPart } from './multiples-part.tsx'
import { NeedsPart } from './needs-part.tsx'
import type { Situation } from './use-situation.ts'

export type SituationPart = (given: { readonly situation: Situation }) => ReactNode

/** The first screen, part by part in the order in which they stand; a module adds its own here, and nowhere else. */
export const situationParts: Readonly<Record<'duty' | 'first' | 'rest', readonly SituationPart[]>> = {
  /** What one must do or know at once, in the narrow column at the beginning. */
  duty: [NeedsPart, CorrectionsPart],
  /** Beside it. */
  first: [MapPart],
  rest: [MultiplesPart, FreshnessPart, LatestPart],
}
