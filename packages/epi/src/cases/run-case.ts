import { CaseError } from './case-error.ts'
import { CaseParameters } from './case-parameters.ts'
import type { CaseRunner } from './case-runner.ts'
import type { Case, CaseResult } from './case.ts'
import { bayesCase } from './bayes-case.ts'
import { cusumCase } from './cusum-case.ts'
import { discrSiCase } from './discr-si-case.ts'
import { earsCase } from './ears-case.ts'
import { farrington1996Case } from './farrington-1996-case.ts'
import { farringtonFlexibleCase } from './farrington-flexible-case.ts'
import { nowcastCase } from './nowcast-case.ts'
import { rkiCase } from './rki-case.ts'
import { estimateRCase } from './estimate-r-case.ts'
import { growthCase, growthOptimalSplitCase } from './growth-case.ts'
import { wallingaTeunisCase } from './wallinga-teunis-case.ts'

/** Every method that a case may name, by its name in R; one file each. */
const runners: Readonly<Record<string, CaseRunner>> = {
  discr_si: discrSiCase,
  nowcast: nowcastCase,
  earsC: earsCase,
  'algo.cusum': cusumCase,
  'algo.rki': rkiCase,
  'algo.bayes': bayesCase,
  'algo.farrington': farrington1996Case,
  farringtonFlexible: farringtonFlexibleCase,
  estimate_R: estimateRCase,
  wallinga_teunis: wallingaTeunisCase,
  fit: growthCase,
  fit_optim_split: growthOptimalSplitCase,
}

/**
 * Runs one case on its input (the parsed JSON of the file that `input` names; attacker-controlled) and answers in the
 * form of the reference results: the same fields, `null` where there is no number, days counted from 1. Throws
 * CaseError when the method or one of its parameters is not known.
 */
export function runCase({ id, fun, input: name, parameters }: Case, input: unknown): CaseResult {
  const runner = Object.hasOwn(runners, fun) ? runners[fun] : undefined
  if (runner === undefined)
    throw new CaseError(
      'unknown-fun',
      `Cannot run case "${id}": there is no fun "${fun.slice(0, 60)}"; there are ${Object.keys(runners).join(', ')}`,
    )
  const answer = runner(new CaseParameters({ id, parameters }), input)
  return { id, fun, ...(name === undefined ? {} : { input: name }), ...answer }
}
