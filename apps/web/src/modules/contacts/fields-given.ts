/** What a part of a form is given: what stands in it, what is wrong by place, and how to change it. */
export type FieldsGiven<Form> = {
  readonly form: Form
  readonly faults: readonly string[]
  readonly onChange: (changes: Partial<Form>) => void
  /** The language that is in sight where there is room for one. */
  readonly shown: string
}
