import type { BasisFields } from './paragraph-fields.ts'

export type BasisGiven = {
  readonly name: string
  readonly basis: BasisFields
  readonly isFaulty: boolean
  readonly onWrite: (changes: Partial<BasisFields>) => void
}
