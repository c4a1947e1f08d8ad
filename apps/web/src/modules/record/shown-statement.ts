import type { StatementAnswer } from '@concert/api'

/** A statement that the reader may see, with its envelope and its place. */
export type ShownStatement = StatementAnswer & {
  readonly id: string
  readonly statement: NonNullable<StatementAnswer['statement']>
}
