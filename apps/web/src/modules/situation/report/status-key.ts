import { isObservationStatus, type ObservationStatus } from '@concert/statement'

type Key = { readonly key: string; readonly code: string; readonly isModified: boolean }

/**
 * The status whose letter was typed in a field of numbers, as statistical offices write it behind a value; by the key's
 * place where the keyboard writes another script.
 */
export function statusKey({ key, code, isModified }: Key): ObservationStatus | undefined {
  if (isModified || key.length !== 1 || !/\p{L}/u.test(key)) return undefined
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? '')
  return isObservationStatus(letter) ? letter : undefined
}
