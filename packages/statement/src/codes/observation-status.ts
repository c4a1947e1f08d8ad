/**
 * Observation status, from the SDMX cross-domain code list CL_OBS_STATUS 2.2. A status in `gap` stands without a
 * value: the gap is named, and is neither zero nor left out.
 */
export const observationStatuses = {
  A: { name: 'normal value', gap: false },
  B: { name: 'time series break', gap: false },
  D: { name: 'definition differs', gap: false },
  E: { name: 'estimated value', gap: false },
  P: { name: 'provisional value', gap: false },
  U: { name: 'low reliability', gap: false },
  V: { name: 'unvalidated value', gap: false },
  W: {
    name: 'includes data of other periods: a net revision published in this one, which may be negative',
    gap: false,
  },
  K: { name: 'data included in another period or category', gap: true },
  L: { name: 'missing: data exist but were not collected', gap: true },
  M: { name: 'missing: data cannot exist', gap: true },
  O: { name: 'missing value', gap: true },
  Q: { name: 'missing: suppressed', gap: true },
} as const

export type ObservationStatus = keyof typeof observationStatuses

export function isObservationStatus(text: string): text is ObservationStatus {
  return Object.hasOwn(observationStatuses, text)
}

export function isGap(status: ObservationStatus): boolean {
  return observationStatuses[status].gap
}
