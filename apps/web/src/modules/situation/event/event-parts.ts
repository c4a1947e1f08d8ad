import type { ReactNode } from 'react'
import { AllStatesPart } from './all-states-part.tsx'
import { DescriptionPart } from './description-part.tsx'
import type { EventShown } from './event-shown.ts'
import { ReportingStatesPart } from './reporting-states-part.tsx'
import { TrailPart } from './trail-part.tsx'

export type EventPart = (given: EventShown) => ReactNode

/** An event's page, part by part in the order in which they stand; a module adds its own here, and nowhere else. */
export const eventParts: Readonly<Record<'body' | 'aside', readonly EventPart[]>> = {
  body: [DescriptionPart, AllStatesPart, ReportingStatesPart],
  aside: [TrailPart],
}
