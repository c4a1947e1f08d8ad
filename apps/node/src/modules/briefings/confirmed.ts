import { jsonDigest } from './json-digest.ts'
import type { BriefingBody, Confirmation, Draft } from './queries.ts'

/**
 * The confirmation of a language version that stands for a draft. It answers this draft, or an earlier version of it
 * that says the same in every language on the same day and figures: who confirms has compared the languages, so a
 * changed word in one of them asks for all confirmations anew.
 */
export function confirmationOf(
  draft: Draft,
  language: string,
  { drafts, confirmations }: { drafts: readonly Draft[]; confirmations: readonly Confirmation[] },
): Confirmation | undefined {
  const words = draft.body.words[language]
  if (words === undefined) return undefined
  const same = new Set(versionsSaying(draft, drafts))
  const digest = jsonDigest(words)
  return confirmations.find((one) => same.has(one.draft) && one.language === language && one.words === digest)
}

function versionsSaying(draft: Draft, drafts: readonly Draft[]): string[] {
  const byId = new Map(drafts.map((one) => [one.id, one]))
  const content = contentDigest(draft.body)
  const ids: string[] = []
  for (let at: Draft | undefined = draft; at !== undefined; at = before(at, byId))
    if (contentDigest(at.body) === content) ids.push(at.id)
  return ids
}

function before({ replaces }: Draft, byId: ReadonlyMap<string, Draft>): Draft | undefined {
  return replaces === null ? undefined : byId.get(replaces)
}

/** What is read; the number and why words were kept are not. */
function contentDigest({ words, date, size, correction }: BriefingBody): string {
  return jsonDigest([words, date, size, correction ?? null])
}
