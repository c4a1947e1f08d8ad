import { confirmationOf } from './confirmed.ts'
import { openFindings } from './language/check-language.ts'
import type { Draft } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { briefingsSay } from './rule-texts.ts'
import { languagesIn, stateNames, type Standing } from './rule-view.ts'

/**
 * What is missing before a draft's words may be issued: every language of the organisation, written, confirmed for
 * exactly these words, and with no finding of the language check that is neither gone nor overridden.
 */
export function readinessFaults(draft: Draft, standing: Standing): CodedFault[] {
  return [
    ...languagesIn(standing.directory).flatMap((language) => [
      ...writtenFaults(draft, language),
      ...confirmedFaults(draft, language, standing),
    ]),
    ...findingFaults(draft, standing),
  ]
}

function writtenFaults({ body: { words, correction } }: Draft, language: string): CodedFault[] {
  const faults: CodedFault[] = []
  if (words[language] === undefined)
    faults.push(faultAt('conflict', `body.words.${language}`, briefingsSay.wordsMissing))
  if (correction !== undefined && correction[language] === undefined)
    faults.push(faultAt('conflict', `body.correction.${language}`, briefingsSay.correctionMissing))
  return faults
}

function confirmedFaults(draft: Draft, language: string, standing: Standing): CodedFault[] {
  if (draft.body.words[language] === undefined) return []
  if (confirmationOf(draft, language, standing) !== undefined) return []
  return [faultAt('conflict', `body.words.${language}`, briefingsSay.notConfirmed)]
}

function findingFaults({ body }: Draft, { directory }: Standing): CodedFault[] {
  return openFindings(body, stateNames(directory)).map((finding) =>
    faultAt('conflict', `body.words.${finding.language}.${finding.place}`, briefingsSay.finding(finding)),
  )
}
