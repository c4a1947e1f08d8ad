import type { AgencyId } from '@concert/statement'
import type { RunningNode } from '../../kernel/open-node.ts'
import type { Receipt } from '../../kernel/receipt.ts'
import { resolveAsOf } from '../../kernel/as-of.ts'
import { standingOf } from './desk.ts'
import { issueOf } from './issue-briefing.ts'
import { nextNumber } from './issue-order.ts'
import { jsonDigest } from './json-digest.ts'
import type { BriefingBody } from './queries.ts'
import type { BriefingsTables } from './tables.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'

/** An issue of all that has come by now. */
export type AtOnce = Pick<BriefingBody, 'date' | 'words'> & { readonly event: string }

/**
 * A draft, the confirmation of every language, and the issue, one after the other: for a record that is played, where
 * nobody is waited for. The rules are the same. Throws Refusal.
 */
export async function issueAtOnce(
  running: RunningNode,
  author: AgencyId,
  { event, date, words }: AtOnce,
): Promise<Receipt> {
  const node = running as unknown as NodeParts<BriefingsTables>
  const { size } = await resolveAsOf(undefined, running.db)
  const { issues } = await standingOf({ node }, author)
  const sealed = { label: 'TLP:AMBER', audience: [author] } as const
  const { statement: draft } = await node.signAndTake(author, {
    ...sealed,
    kind: 'briefings.draft',
    about: event,
    body: { number: nextNumber(issues), date, size, words },
  })
  for (const [language, own] of Object.entries(words))
    await node.signAndTake(author, {
      ...sealed,
      kind: 'briefings.confirmation',
      inReplyTo: draft,
      body: { language, words: jsonDigest(own) },
    })
  const { drafts } = await standingOf({ node }, author)
  const written = drafts.find(({ id }) => id === draft)!
  return node.signAndTake(author, await issueOf({ node, sections: running.modules }, written))
}
