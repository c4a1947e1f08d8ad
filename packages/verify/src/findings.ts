import { refusalOf, visible } from './verify-error.ts'

/** A step of the check of a bundle; stable, for a program to act on. */
export type FindingCode =
  | 'bundle-form'
  | 'log-key'
  | 'checkpoint'
  | 'cosigned'
  | 'directory-included'
  | 'directory-signed'
  | 'directory-understood'
  | 'statement-included'
  | 'sealed-opened'
  | 'statement-signed'
  | 'key-standing'
  | 'statement-record'
  | 'statement-form'
  | 'statement-understood'
  | 'disclosure'
  | 'attachment'
  | 'issue-author'
  | 'issue-point'
  | 'issue-languages'
  | 'issue-corrects'
  | 'issue-corrected'
  | 'issue-forms-agree'
  | 'issue-recomputed'
  | 'unchecked'
  | 'received-true'
  | 'figures-true'
  | 'no-later-correction'
  | 'directory-complete'
  | 'same-log-for-all'

export type Outcome = 'proven' | 'failed' | 'not-proven'
export type Facts = Readonly<Record<string, string | number | boolean>>

/**
 * What one step found: a sentence for people, and its facts for programs. Of what failed, the fact `reason` is a
 * VerifyErrorCode; of what is not proven, the sentence is the clause that is not ("That the figures are true: …").
 */
export type Finding = {
  readonly code: FindingCode
  readonly outcome: Outcome
  readonly message: string
  readonly facts: Facts
}

/** The findings in their order. */
export type Findings = {
  readonly list: readonly Finding[]
  readonly add: (code: FindingCode, outcome: Outcome, message: string, facts?: Facts) => void
  /** Runs a check that the rest rests upon: what it refuses is a failed finding, and ends the steps by Halt. */
  readonly need: <T>(code: FindingCode, check: () => T, proven: (value: T) => Proof) => T
  /** Runs a check that nothing rests upon. */
  readonly want: (code: FindingCode, check: () => Proof) => void
}

type Proof = readonly [message: string, facts?: Facts]

/** Ends the steps of a check; never leaves this package, for its reason stands in the findings. */
export class Halt extends Error {
  override readonly name = 'Halt'
}

export function openFindings(): Findings {
  const list: Finding[] = []
  const add: Findings['add'] = (code, outcome, message, facts = {}) => {
    list.push({ code, outcome, message: visible(message), facts })
  }
  const fail = (code: FindingCode, error: unknown): void => {
    const { code: reason, message } = refusalOf(error)
    add(code, 'failed', `${failures[code] ?? 'Refused'}: ${message}`, { reason })
  }
  return {
    list,
    add,
    need: (code, check, proven) => {
      let value
      try {
        value = check()
      } catch (error) {
        fail(code, error)
        throw new Halt(code, { cause: error })
      }
      add(code, 'proven', ...proven(value))
      return value
    },
    want: (code, check) => {
      try {
        add(code, 'proven', ...check())
      } catch (error) {
        fail(code, error)
      }
    },
  }
}

const failures: Partial<Record<FindingCode, string>> = {
  'bundle-form': 'This is not a bundle',
  'log-key': 'The log is not the one that was asked for',
  checkpoint: 'The checkpoint does not hold',
  'directory-included': 'The directory is not that of the log',
  'directory-signed': 'The directory does not hold',
  'statement-included': 'The statement is not in the log',
  'sealed-opened': 'The sealed statement is not the one in the log',
  'statement-signed': 'The statement is not signed by its author',
  'key-standing': 'The key does not stand',
  'statement-record': 'The statement is not meant for this record',
  'statement-form': 'The statement stands in the log in the wrong form',
  'issue-author': 'It is not an issue of the Secretariat',
  'issue-point': 'The issue contradicts its place in the log',
  attachment: 'An attachment is not the one that was signed',
}
