import type { Language, Understood } from '@concert/statement'
import { standingFaults } from './confirmation-rules.ts'
import { contentFaults } from './content-rules.ts'
import { correctionFaults } from './draft-rules.ts'
import { issueFileFaults } from './issue-files.ts'
import { jsonDigest } from './json-digest.ts'
import { readinessFaults } from './readiness.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { briefingsSay } from './rule-texts.ts'
import { languagesIn, type Standing } from './rule-view.ts'

type IssueStatement = Understood<'briefings.issue'>

/** Public, what the draft says and nothing else, ready in every language, and with all of its files. */
export function issueFaults(statement: IssueStatement, standing: Standing): CodedFault[] {
  const { by, refs, about, body, replaces } = statement
  const draft = standing.drafts.find(({ id }) => id === refs![0])
  if (draft === undefined || draft.agency !== by || draft.event !== about)
    return [faultAt('unknown', 'refs.0', briefingsSay.notDraftOnEvent({ id: refs![0]!, by }))]
  const stands = standingFaults(draft, standing, 'refs.0')
  if (stands.length > 0) return stands
  return [
    ...openFaults(statement),
    ...sameFaults(statement, draft),
    ...contentFaults(body, standing),
    ...correctionFaults(replaces, statement, standing),
    ...readinessFaults(draft, standing),
    ...fileFaults(statement, languagesIn(standing.directory)),
  ]
}

function openFaults({ label }: IssueStatement): CodedFault[] {
  if (label === 'TLP:CLEAR') return []
  return [faultAt('conflict', 'label', briefingsSay.mustBeClear)]
}

function sameFaults({ body, replaces }: IssueStatement, draft: Standing['drafts'][number]): CodedFault[] {
  const faults: CodedFault[] = []
  if (jsonDigest(body) !== jsonDigest(draft.body))
    faults.push(faultAt('conflict', 'body', briefingsSay.notAsDraft))
  if ((replaces ?? null) !== draft.corrects)
    faults.push(faultAt('conflict', 'replaces', briefingsSay.notAsDraftCorrects))
  return faults
}

function fileFaults(
  { body: { number }, attachments = [] }: IssueStatement,
  languages: readonly Language[],
): CodedFault[] {
  return issueFileFaults(attachments, number, languages).map((said) =>
    faultAt('conflict', 'attachments', said),
  )
}
