import { alertKinds } from './threats-alert.ts'
import { assessmentKinds } from './threats-assessment.ts'
import { signalKinds } from './threats-signal.ts'

/** Kinds of threats: signals and what is made of them, assessments and timelines, alerts and acknowledgements. */
export const threatsKinds = { ...signalKinds, ...assessmentKinds, ...alertKinds } as const
