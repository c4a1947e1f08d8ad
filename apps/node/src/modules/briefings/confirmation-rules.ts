import type { Understood } from '@concert/statement'
import { confirmationOf } from './confirmed.ts'
import { sealedFaults } from './draft-rules.ts'
import { jsonDigest } from './json-digest.ts'
import type { Draft } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { briefingsSay } from './rule-texts.ts'
import type { Standing } from './rule-view.ts'

/** Of the newest version of a draft that is not issued, for exactly the words that it has, and once. */
export function confirmationFaults(
  statement: Understood<'briefings.confirmation'>,
  standing: Standing,
): CodedFault[] {
  const { by, inReplyTo } = statement
  const draft = standing.drafts.find(({ id }) => id === inReplyTo)
  if (draft === undefined || draft.agency !== by)
    return [faultAt('unknown', 'inReplyTo', briefingsSay.notDraft({ id: inReplyTo!, by }))]
  return [
    ...sealedFaults(statement),
    ...standingFaults(draft, standing, 'inReplyTo'),
    ...wordsFaults(statement, draft, standing),
  ]
}

/** A draft that is issued or replaced is what was written once, and no more. */
export function standingFaults(draft: Draft, { issues }: Standing, place: string): CodedFault[] {
  const issue = issues.find((one) => one.draft === draft.id)
  if (issue !== undefined) return [faultAt('conflict', place, briefingsSay.issuedAlready(issue.number))]
  if (draft.replacedBy === undefined) return []
  return [faultAt('conflict', place, briefingsSay.replacedByNewer(draft.replacedBy))]
}

function wordsFaults(
  { body: { language, words } }: Understood<'briefings.confirmation'>,
  draft: Draft,
  standing: Standing,
): CodedFault[] {
  const written = draft.body.words[language]
  if (written === undefined) return [faultAt('unknown', 'body.language', briefingsSay.noWordsIn(language))]
  const digest = jsonDigest(written)
  if (digest !== words) return [faultAt('conflict', 'body.words', briefingsSay.otherWords(digest))]
  const known = confirmationOf(draft, language, standing)
  if (known === undefined) return []
  const said = briefingsSay.confirmedAlready({ language, index: known.index })
  return [faultAt('conflict', 'body.language', said)]
}
