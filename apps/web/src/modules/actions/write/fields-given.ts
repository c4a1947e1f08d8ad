import type { ActionFault, ActionForm } from './action-form.ts'

export type FieldsGiven = {
  readonly form: ActionForm
  readonly faults: readonly ActionFault[]
  readonly onChange: (changes: Partial<ActionForm>) => void
}
