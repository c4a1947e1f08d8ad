import type { IssuedBriefingAnswer, ReceiptAnswer } from '@concert/api'
import { sha256Hex, type AgencyId, type StatementId } from '@concert/statement'
import type { Kysely } from 'kysely'
import type { Caller } from '../../kernel/caller.ts'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DraftToSign } from '../../kernel/sign-draft.ts'
import { computeBriefing, type ComputeParts } from './compute-briefing.ts'
import { findDraft, onceSaid, standingOf, type DeskParts } from './desk.ts'
import { refuseOwnDraft } from './four-eyes.ts'
import type { Draft } from './queries.ts'
import { renderForms } from './render-forms.ts'
import { hindrancesOf } from './shown-draft.ts'
import type { BriefingsTables } from './tables.ts'

export type IssueParts = DeskParts & { readonly sections: ComputeParts['modules'] }

/** Issues the draft of an id. */
export type IssueBriefing = (caller: Caller, author: AgencyId, id: string) => Promise<IssuedBriefingAnswer>

/**
 * Renders every form of a draft, signs the issue and takes it. A draft is issued once: asked twice, at once or after a
 * lost line or a restart, it answers the same receipt. Files are durable before the statement that names them, and only
 * that makes them an issue, so a crash in between leaves none. Throws Refusal.
 */
export function openIssuing(parts: IssueParts): IssueBriefing {
  const underWay = new Map<string, Promise<IssuedBriefingAnswer>>()
  return async (caller, author, id) => {
    const draft = findDraft(await standingOf(parts, author), id)
    refuseOwnDraft(caller, draft, parts.writers())
    const known = underWay.get(id)
    if (known !== undefined) return known
    const issuing = issueDraft(parts, author, draft).finally(() => underWay.delete(id))
    underWay.set(id, issuing)
    return issuing
  }
}

async function issueDraft(
  parts: IssueParts,
  author: AgencyId,
  { id, number }: Draft,
): Promise<IssuedBriefingAnswer> {
  const receipt = await onceSaid(
    () => issuedAlready(parts, author, id),
    () => sayIssue(parts, author, id),
  )
  return { ...receipt, number }
}

async function issuedAlready(
  parts: IssueParts,
  author: AgencyId,
  id: string,
): Promise<ReceiptAnswer | undefined> {
  const { issues } = await standingOf(parts, author)
  const issue = issues.find(({ draft }) => draft === id)
  return issue && parts.node.receiptOf(issue.id as StatementId)
}

/** What would be refused is refused before anything is rendered. */
async function sayIssue(parts: IssueParts, author: AgencyId, id: string): Promise<ReceiptAnswer> {
  const standing = await standingOf(parts, author)
  const draft = findDraft(standing, id)
  const [first, ...more] = hindrancesOf(draft, standing)
  if (first !== undefined)
    throw new Refusal(
      first.code,
      `Cannot issue briefing ${draft.number}: ${first.place}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
      [first, ...more].map(({ code: _, ...told }) => told),
    )
  return parts.node.signAndTake(author, await issueOf(parts, draft))
}

/** The statement that issues a draft, with the files of all forms. */
export async function issueOf(
  {
    node,
    sections,
  }: Pick<IssueParts, 'sections'> & { readonly node: Pick<NodeParts<BriefingsTables>, 'db' | 'record'> },
  { id, event, corrects, body }: Draft,
): Promise<DraftToSign> {
  const db = node.db as unknown as Kysely<KernelTables>
  const replaces = (corrects ?? undefined) as StatementId | undefined
  const content = { ...body, event, corrects: replaces }
  const briefing = await computeBriefing({ db, record: node.record, modules: sections }, content)
  const files = await renderForms(briefing)
  return {
    kind: 'briefings.issue',
    about: event,
    label: 'TLP:CLEAR',
    audience: ['public'],
    replaces,
    refs: [id as StatementId],
    body,
    attachments: [...files].map(([name, { mediaType, bytes }]) => ({
      name,
      mediaType,
      bytes,
      sha256: sha256Hex(bytes),
    })),
  }
}
