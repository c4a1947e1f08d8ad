import type { DeskSettingsBody } from '@concert/api'

/** The settings as they stand in the form: an address that is not entered is empty. */
export type SettingsFields = Omit<DeskSettingsBody, 'email'> & { readonly email: string }

export type FaultyField = 'zone' | 'languages' | 'email'

export function fieldsOf({ email, ...settings }: DeskSettingsBody): SettingsFields {
  return { ...settings, email: email ?? '' }
}

export function settingsOf({ email, zone, ...fields }: SettingsFields): DeskSettingsBody {
  return { ...fields, zone: zone.trim(), email: email.trim() === '' ? null : email.trim() }
}

/** What is seen to be wrong without asking; the node, which knows all zones, has the last word. */
export function faultsOf({ zone, languages, email }: SettingsFields): readonly FaultyField[] {
  const isAddress = email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
  return [
    ...(zone.trim() === '' ? (['zone'] as const) : []),
    ...(languages.length === 0 ? (['languages'] as const) : []),
    ...(isAddress ? [] : (['email'] as const)),
  ]
}

/** Whether saving would change anything. */
export function isChanged(fields: SettingsFields, standing: DeskSettingsBody): boolean {
  const after = settingsOf(fields)
  const names = Object.keys(standing) as (keyof DeskSettingsBody)[]
  return names.some((name) => JSON.stringify(after[name]) !== JSON.stringify(standing[name]))
}

/** The chosen languages, the first in its place and the others in the order in which they are offered. */
export function inOrder(
  chosen: readonly string[],
  { first, offered }: { readonly first: string | undefined; readonly offered: readonly string[] },
): string[] {
  const rest = [...offered, ...chosen].filter((one) => chosen.includes(one) && one !== first)
  return [...new Set(first !== undefined && chosen.includes(first) ? [first, ...rest] : rest)]
}
