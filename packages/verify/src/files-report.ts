import type { StatementId } from '@concert/statement'
import type { BundleReport } from './bundle-report.ts'
import type { Outcome } from './findings.ts'
import type { FormName } from './form-name.ts'

/** What was found of a file; stable, for a program to act on. */
export type FileCode =
  /** a bundle, good or bad */
  | 'proof'
  /** byte for byte a file that a proven statement attaches */
  | 'attachment'
  /** it has the name of such a file, and other bytes */
  | 'changed'
  /** no proof here names its bytes, nor its name */
  | 'unknown'
  /** a file of an issue whose proof is not here */
  | 'no-proof'
  /** it would rest upon a proof that does not hold */
  | 'unchecked'

export type FileReport = {
  /** As it was given. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly code: FileCode
  readonly outcome: Outcome
  readonly message: string
  /** The name under which the statement attaches it, or attaches what it should be. */
  readonly attachment?: string
  readonly form?: FormName
  /** The proof by which it was checked, as it was given; of `no-proof`, the name of the file that is wanted. */
  readonly proof?: string
  /** Of `changed`: nothing but its line ends were changed, as programs do when they move a text. */
  readonly onlyLineEnds?: true
}

/** A briefing's issue as its proven statement tells of it. */
export type Issue = {
  readonly number: number
  /** The day it is of. */
  readonly date: string
  readonly event?: string
  /** Names by language, as the directory in the proof has them. */
  readonly organisation: Readonly<Record<string, string>>
  readonly secretariat: Readonly<Record<string, string>>
  /** Entries of the record that its figures follow from. */
  readonly size: number
  /** Entries of the tree in which it was proven to stand. */
  readonly treeSize: number
  readonly languages: readonly IssueLanguage[]
  /** Files that are the same for every language. */
  readonly common: readonly IssueForm[]
  /** The issue that it stands in place of; its number where its proof is among the files. */
  readonly corrects?: { readonly id: StatementId; readonly number?: number }
  /** A later issue among the files that stands in its place. */
  readonly correctedBy?: { readonly id: StatementId; readonly number: number }
}

export type IssueLanguage = { readonly language: string; readonly forms: readonly IssueForm[] }
export type IssueForm = { readonly name: string; readonly form: FormName['form']; readonly given: boolean }

/** The report on a bundle, and on the files that its statement attaches. */
export type ProofReport = BundleReport & {
  /** The bundle's file as it was given. */
  readonly file: string
  /** Of the proven issue of a briefing. */
  readonly issue?: Issue
}

export type FilesReport = {
  /** Every file is proven by a proof that holds. */
  readonly ok: boolean
  /** In the order in which they were given. */
  readonly files: readonly FileReport[]
  /** By the number of the issue, then as they were given. */
  readonly proofs: readonly ProofReport[]
}
