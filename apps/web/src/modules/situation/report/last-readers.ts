import type { Audience, Label } from '@concert/statement'
import { audiencePresets, type Readers } from '../../../outbox/audience-presets.ts'

const nameOf = (agency: string): string => `concert-readers ${agency}`

/** To whom the agency last spoke from this browser; to all where it has not spoken yet. */
export function lastReaders(agency: string): Readers {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(agency)) ?? 'null') as unknown
    return isReaders(kept) ? kept : audiencePresets.public
  } catch {
    return audiencePresets.public
  }
}

export function keepReaders(agency: string, { label, audience }: Readers): void {
  localStorage.setItem(nameOf(agency), JSON.stringify({ label, audience }))
}

function isReaders(value: unknown): value is { readonly label: Label; readonly audience: Audience } {
  const { label, audience } = (value ?? {}) as Record<string, unknown>
  return typeof label === 'string' && Array.isArray(audience) && audience.length > 0
}
