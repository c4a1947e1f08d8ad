import type { BriefingDraft, LanguageFinding } from '@concert/api'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { standingFaults } from './confirmation-rules.ts'
import { confirmationOf } from './confirmed.ts'
import { contentFaults } from './content-rules.ts'
import { correctionFaults } from './draft-rules.ts'
import { nextNumber } from './issue-order.ts'
import { jsonDigest } from './json-digest.ts'
import { checkLanguage, overriddenBy } from './language/check-language.ts'
import type { CheckedWords } from './language/finding.ts'
import type { Confirmation, Draft } from './queries.ts'
import { readinessFaults } from './readiness.ts'
import { languagesIn, stateNames, type Standing } from './rule-view.ts'
import { contentOf } from './shown-issue.ts'
import type { Writers } from './writers.ts'

/** A draft with all that an editor asks of it: what is confirmed, what is asked about its words, what is missing. */
export function showDraft(draft: Draft, standing: Standing, writers: Writers): BriefingDraft {
  const { index, id, agency, audience, label, received, body, replaces, replacedBy, version } = draft
  return {
    index,
    id,
    agency,
    audience,
    label,
    received,
    ...contentOf(draft, standing.issues),
    replaces,
    replacedBy: replacedBy ?? null,
    version,
    savedBy: writers.of(id)?.last ?? null,
    standing: draftStandingOf(draft, standing),
    words: body.words,
    overrides: [...(body.overrides ?? [])],
    languages: languagesOfDraft(draft, standing, writers),
    findings: showFindings(body, standing),
    hindrances: hindrancesOf(draft, standing).map(({ place, message }) => ({ place, message })),
  }
}

/** For which issuing the draft now would be refused. */
export function hindrancesOf(draft: Draft, standing: Standing): CodedFault[] {
  const stands = standingFaults(draft, standing, 'refs.0')
  if (stands.length > 0) return stands
  const { body, event: about, corrects } = draft
  return [
    ...contentFaults(body, standing),
    ...correctionFaults(corrects ?? undefined, { about, body }, standing),
    ...readinessFaults(draft, standing),
  ]
}

export function showFindings(
  checked: CheckedWords,
  { directory }: Pick<Standing, 'directory'>,
): LanguageFinding[] {
  return checkLanguage(checked, stateNames(directory)).map((finding) => ({
    ...finding,
    explanation: { ...finding.explanation },
    overridden: overriddenBy(finding, checked) ?? null,
  }))
}

export function draftStandingOf(
  { id, replacedBy, number }: Draft,
  { issues }: Standing,
): BriefingDraft['standing'] {
  if (issues.some(({ draft }) => draft === id)) return 'issued'
  if (replacedBy !== undefined) return 'replaced'
  return number === nextNumber(issues) ? 'open' : 'overtaken'
}

function languagesOfDraft(draft: Draft, standing: Standing, writers: Writers): BriefingDraft['languages'] {
  const required = languagesIn(standing.directory)
  const others = Object.keys(draft.body.words).filter((one) => !(required as readonly string[]).includes(one))
  return [...required, ...others.sort()].map((language) => {
    const words = draft.body.words[language]
    const confirmed = confirmationOf(draft, language, standing)
    return {
      language,
      required: (required as readonly string[]).includes(language),
      words: words === undefined ? null : jsonDigest(words),
      writtenBy: writers.of(draft.id)?.words[language] ?? null,
      confirmed: confirmed === undefined ? null : showConfirmation(confirmed, writers),
    }
  })
}

/** It may answer an earlier version of the draft. */
function showConfirmation({ id, index, received, draft, language }: Confirmation, writers: Writers) {
  return { id, index, received, by: writers.of(draft)?.confirmed?.[language] ?? null }
}
