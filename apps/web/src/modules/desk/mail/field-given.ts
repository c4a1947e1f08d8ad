import type { DeskSettingsAnswer } from '@concert/api'
import type { FaultyField, SettingsFields } from './settings-fields.ts'

/** What a field of the form is given. */
export type FieldGiven = {
  readonly fields: SettingsFields
  readonly faults: readonly FaultyField[]
  readonly standing: DeskSettingsAnswer
  readonly onChange: (changes: Partial<SettingsFields>) => void
}
