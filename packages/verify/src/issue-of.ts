import type { Attachment, Understood } from '@concert/statement'
import type { Issue, IssueForm, IssueLanguage } from './files-report.ts'
import { parseFormName } from './form-name.ts'
import type { OpenedBundle } from './open-bundle.ts'
import type { OpenedProof } from './opened-proof.ts'

type IssueStatement = Extract<Understood, { kind: 'briefings.issue' }>

/** The issue that a bundle's proven statement is, with what the other files tell of it; undefined when it is none. */
export function issueOf(proof: OpenedProof, all: readonly OpenedProof[]): Issue | undefined {
  const { opened, attached } = proof
  const statement = statementOf(opened)
  if (statement === undefined) return undefined
  const { body, about, attachments = [] } = statement
  const { organisation } = opened.proven!.history.before
  const given = new Set(attached.map(({ sha256 }) => sha256))
  return {
    number: body.number,
    date: body.date,
    ...(about === undefined ? {} : { event: about }),
    organisation: organisation?.names ?? {},
    secretariat: organisation?.secretariat.names ?? {},
    size: body.size,
    treeSize: opened.proven!.tree.size,
    languages: Object.keys(body.words).map((language) => languageOf(language, attachments, given)),
    common: formsOf(attachments, given, undefined),
    ...corrects(opened, all),
    ...correctedBy(opened, all),
  }
}

function statementOf({ proven }: OpenedBundle): IssueStatement | undefined {
  if (proven?.said.understood !== true || proven.said.statement.kind !== 'briefings.issue') return undefined
  return proven.said.statement
}

function languageOf(
  language: string,
  attachments: readonly Attachment[],
  given: ReadonlySet<string>,
): IssueLanguage {
  return { language, forms: formsOf(attachments, given, language) }
}

function formsOf(
  attachments: readonly Attachment[],
  given: ReadonlySet<string>,
  language: string | undefined,
): IssueForm[] {
  return attachments.flatMap(({ name, sha256 }) => {
    const found = parseFormName(name)
    if (found === undefined || found.language !== language) return []
    return [{ name, form: found.form, given: given.has(sha256) }]
  })
}

/** Another record's statements say nothing of this one's, nor does a statement that does not hold. */
function othersOf(opened: OpenedBundle, all: readonly OpenedProof[]): OpenedBundle[] {
  return all
    .map((one) => one.opened)
    .filter(
      (one) =>
        one !== opened &&
        one.proven?.log.vkey === opened.proven!.log.vkey &&
        one.findings.list.every(({ outcome }) => outcome !== 'failed') &&
        statementOf(one)?.by === opened.proven!.said.statement.by,
    )
}

function corrects(opened: OpenedBundle, all: readonly OpenedProof[]): Pick<Issue, 'corrects'> {
  const id = statementOf(opened)!.replaces
  if (id === undefined) return {}
  const earlier = othersOf(opened, all).find(({ shown }) => shown.id === id)
  return {
    corrects: {
      id,
      ...(earlier === undefined ? {} : { number: statementOf(earlier)!.body.number }),
    },
  }
}

function correctedBy(opened: OpenedBundle, all: readonly OpenedProof[]): Pick<Issue, 'correctedBy'> {
  const later = othersOf(opened, all).find((one) => statementOf(one)!.replaces === opened.shown.id)
  if (later === undefined) return {}
  return { correctedBy: { id: later.shown.id!, number: statementOf(later)!.body.number } }
}
