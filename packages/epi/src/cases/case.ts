import { CaseError } from './case-error.ts'

/** One run of one method with its parameters, as the lists of cases hold it: `{"id","fun","input",…}`. */
export type Case = {
  readonly id: string
  readonly fun: string
  /** The input's name; undefined for a method that needs none. */
  readonly input: string | undefined
  readonly parameters: Readonly<Record<string, unknown>>
}

/** The answer to a case: JSON values only, days and windows counted from 1, `null` where there is no number. */
export type CaseResult = Readonly<Record<string, unknown>>

/** Ids and names of inputs become names of files: no separator, no leading dot, nothing a shell would take amiss. */
const namePattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/

/** Reads one entry of a list of cases, attacker-controlled. `place` names it in errors. Throws CaseError. */
export function parseCase(value: unknown, place: string): Case {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CaseError('not-a-case', `Cannot read ${place}: it is not an object with an id`)
  const { id, fun, input, ...parameters } = value as Record<string, unknown>
  if (typeof id !== 'string' || !namePattern.test(id))
    throw new CaseError(
      'not-a-case',
      `Cannot read ${place}: its id ${shown(id)} is not a name of letters, digits, ".", "_" and "-"`,
    )
  if (input !== undefined && (typeof input !== 'string' || !namePattern.test(input)))
    throw new CaseError('not-a-case', `Cannot read case "${id}": its input ${shown(input)} is not a name`)
  return { id, fun: parseFun(id, fun, parameters), input, parameters }
}

/** The method's name without its package (`EpiEstim::discr_si`); lists of nowcasts leave it out. */
function parseFun(id: string, fun: unknown, parameters: Readonly<Record<string, unknown>>): string {
  if (fun === undefined && 'now' in parameters) return 'nowcast'
  if (typeof fun === 'string') return fun.replace(/^[A-Za-z0-9.]+::/, '')
  throw new CaseError('not-a-case', `Cannot read case "${id}": fun ${shown(fun)} is not the name of a method`)
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 60)
}
