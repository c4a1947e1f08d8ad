import type { AlertForm } from './alert-form.ts'

/** What every part of the alert's form is given. */
export type FieldsGiven = {
  readonly form: AlertForm
  readonly faults: readonly string[]
  readonly onChange: (changes: Partial<AlertForm>) => void
}
