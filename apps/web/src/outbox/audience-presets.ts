import type { Label } from '@concert/statement'

/** A label, and those who read under it. */
export type Readers = { readonly label: Label; readonly audience: readonly string[] }

/** To whom one mostly speaks, widest first; every other choice is made by hand. */
export const audiencePresets = {
  public: { label: 'TLP:CLEAR', audience: ['public'] },
  states: { label: 'TLP:GREEN', audience: ['members', 'observers', 'secretariat'] },
  members: { label: 'TLP:AMBER', audience: ['members', 'secretariat'] },
  secretariat: { label: 'TLP:AMBER+STRICT', audience: ['secretariat'] },
} as const satisfies Readonly<Record<string, Readers>>

export type AudiencePreset = keyof typeof audiencePresets

export function presetOf({ label, audience }: Readers): AudiencePreset | undefined {
  const names = Object.keys(audiencePresets) as AudiencePreset[]
  return names.find(
    (name) =>
      audiencePresets[name].label === label &&
      audiencePresets[name].audience.join(' ') === audience.join(' '),
  )
}

/** An audience as a statement writes it; of one that is for all, only that. */
export function audienceFrom(members: readonly string[]): readonly string[] {
  return members.includes('public') ? ['public'] : [...new Set(members)].sort()
}
