import type { ReactNode } from 'react'
import { CorrectionsPart } from './corrections-part.tsx'
import { FiguresPart } from './figures-part.tsx'
import { FocalPointPart } from './focal-point-part.tsx'
import { FreshnessPart } from './freshness-part.tsx'
import { ReportsPart } from './reports-part.tsx'
import { RequestsPart } from './requests-part.tsx'
import type { StateShown } from './state-shown.ts'
import { TrailPart } from './trail-part.tsx'

export type StatePart = (given: { readonly shown: StateShown }) => ReactNode

/** A state's page, part by part in the order in which they stand; a module adds its own here, and nowhere else. */
export const stateParts: Readonly<Record<'body' | 'aside', readonly StatePart[]>> = {
  body: [FiguresPart, ReportsPart, CorrectionsPart, RequestsPart],
  aside: [FreshnessPart, FocalPointPart, TrailPart],
}
