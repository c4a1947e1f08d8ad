import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'

/** Runs the cases of one `fun`. Throws CaseError; `input` is attacker-controlled and read by `readInput`. */
export type CaseRunner = (parameters: CaseParameters, input: unknown) => CaseResult
