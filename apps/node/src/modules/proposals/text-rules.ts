import { isWhole, textDigest, type Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { History } from './histories.ts'
import { openFaults, type Judging, bySecretariatOfNewest } from './rule-view.ts'
import { sameReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
import { languagesOf, newestOf } from './standing.ts'

/** Of the newest version, in a language that it has whole, for exactly its text, and once. */
export function confirmationFaults(
  statement: Understood<'proposals.confirmation'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const faults = bySecretariatOfNewest(statement, history, judging)
  if (faults.length > 0) return faults
  const { language, text } = statement.body
  const newest = newestOf(history!)
  const known = languagesOf(history!, judging.directory).find((one) => one.language === language)
  return [
    ...openFaults('inReplyTo', history!, judging),
    ...sameReachFaults(statement, newest),
    ...(isWhole(newest.body, language)
      ? []
      : [faultAt('conflict', 'body.language', proposalsSay.notWhole({ language }))]),
    ...digestFaults({ [language]: text }, history!, (at) => (at === language ? 'body.text' : at)),
    ...(known?.confirmed === undefined
      ? []
      : [faultAt('conflict', 'body.language', proposalsSay.confirmedAlready(known.confirmed))]),
  ]
}

/** What freezes a text: the digest of every language of the organisation, of no other, and of the very text. */
export function frozenFaults(
  digests: Readonly<Record<string, string>>,
  history: History,
  { directory }: Judging,
): CodedFault[] {
  const required = directory.organisation?.languages ?? []
  const missing = required
    .filter((language) => !Object.hasOwn(digests, language))
    .map((language) => faultAt('conflict', `body.text.${language}`, proposalsSay.digestMissing))
  const more = Object.keys(digests)
    .filter((language) => !required.includes(language))
    .map((language) =>
      faultAt('conflict', `body.text.${language}`, proposalsSay.notOurLanguage({ language })),
    )
  return [...missing, ...more, ...digestFaults(digests, history, (language) => `body.text.${language}`)]
}

function digestFaults(
  digests: Readonly<Record<string, string>>,
  history: History,
  placeOf: (language: string) => string,
): CodedFault[] {
  const { version, body } = newestOf(history)
  return Object.entries(digests)
    .filter(([language, digest]) => digest !== textDigest(body, language))
    .map(([language]) =>
      faultAt('conflict', placeOf(language), proposalsSay.otherDigest({ version, language })),
    )
}

/** What is missing before the text can be decided on: every language of the organisation, whole and confirmed. */
export function readyFaults(history: History, { directory }: Judging): CodedFault[] {
  return languagesOf(history, directory)
    .filter(({ required }) => required)
    .flatMap(({ language, whole, confirmed }) => {
      const place = `body.text.${language}`
      if (!whole) return [faultAt('conflict', place, proposalsSay.notWhole({ language }))]
      if (confirmed === undefined)
        return [faultAt('conflict', place, proposalsSay.notConfirmed({ language }))]
      return []
    })
}
