import type { ReceiptAnswer, SaveBriefingOrder } from '@concert/api'
import { parseEnvelope, type AgencyId, type StatementId } from '@concert/statement'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { Caller } from '../../kernel/caller.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DraftToSign } from '../../kernel/sign-draft.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { confirmationOf } from './confirmed.ts'
import { refuseOwnWords, writtenBy } from './four-eyes.ts'
import { nextNumber } from './issue-order.ts'
import { jsonDigest } from './json-digest.ts'
import type { BriefingBody, Draft } from './queries.ts'
import { briefingsSay } from './rule-texts.ts'
import { readStanding, type Standing } from './rule-view.ts'
import type { BriefingsTables } from './tables.ts'
import type { Writers } from './writers.ts'

export type DeskParts = {
  readonly node: NodeParts<BriefingsTables>
  /** Opened when the node is about to listen. Throws Refusal before. */
  readonly writers: () => Writers
}

/** Of the agency, as it stands now. */
export async function standingOf({ node }: Pick<DeskParts, 'node'>, agency: AgencyId): Promise<Standing> {
  const asOf = await resolveAsOf(undefined, node.db)
  const view = { db: node.db, directory: node.directory(), viewer: { agency }, asOf }
  return readStanding(view, { size: asOf.size, now: node.clock.now() })
}

/** A draft that is sealed from the agency is answered as one that there is not. Throws Refusal. */
export function findDraft({ drafts }: Standing, id: string): Draft {
  const draft = drafts.find((one) => one.id === id)
  if (draft !== undefined) return draft
  throw new Refusal('not-found', briefingsSay.noneYouMaySee(id.slice(0, 64)))
}

/**
 * Signs a version of a draft and takes it; the same again gets the same receipt. Sealed, for the Secretariat alone.
 * Throws Refusal or StatementError.
 */
export async function saveDraft(
  parts: DeskParts,
  caller: Caller,
  author: AgencyId,
  order: SaveBriefingOrder,
): Promise<ReceiptAnswer> {
  const { node, writers } = parts
  const standing = await standingOf(parts, author)
  const before =
    order.replaces === undefined ? undefined : standing.drafts.find(({ id }) => id === order.replaces)
  const corrects = order.corrects ?? before?.corrects ?? undefined
  const body = await bodyOf(node, { ...order, corrects }, standing)
  const same = sameDraft(standing, { ...order, author, body })
  if (same !== undefined) return (await node.receiptOf(same.id as StatementId))!
  const envelope = node.sign(author, sealedDraft(author, order, corrects, body))
  const written = before && { draft: before, written: writers().of(before.id) }
  await writers().put(parseEnvelope(envelope).id, writtenBy(caller.author!, body.words, written))
  return node.take(envelope)
}

function sealedDraft(
  author: AgencyId,
  { event, replaces }: SaveBriefingOrder,
  corrects: string | undefined,
  body: BriefingBody,
): DraftToSign {
  return {
    kind: 'briefings.draft',
    about: event,
    ...sealedFor(author),
    replaces: replaces as StatementId | undefined,
    refs: corrects === undefined ? undefined : [corrects as StatementId],
    body,
  }
}

function sealedFor(author: AgencyId): Pick<DraftToSign, 'label' | 'audience'> {
  return { label: 'TLP:AMBER', audience: [author] }
}

async function bodyOf(
  node: NodeParts<BriefingsTables>,
  { number, date, size, words, overrides, correction, corrects }: SaveBriefingOrder,
  standing: Standing,
): Promise<BriefingBody> {
  return {
    number: number ?? nextNumber(standing.issues),
    date,
    size: size ?? (await sizeFor(node, date, corrects, standing)),
    words,
    ...(overrides === undefined ? {} : { overrides }),
    ...(correction === undefined ? {} : { correction }),
  }
}

/** What had come by the end of the day, and the last issue at least; a correction is made of all that is known. */
export async function sizeFor(
  { db }: Pick<NodeParts<BriefingsTables>, 'db'>,
  date: string,
  corrects: string | undefined,
  { issues }: Pick<Standing, 'issues'>,
): Promise<number> {
  const { size } = await resolveAsOf(corrects === undefined ? date : undefined, db)
  const known = Math.max(size, (issues.at(-1)?.index ?? -1) + 1)
  if (known > 0) return known
  const said = briefingsSay.recordEmptyBy(date)
  throw new Refusal('conflict', `Cannot compute briefing: ${said.en}`, [toldAt('date', said)])
}

/** After a lost line the same is sent again; what the node has fixed itself is then as it was, and the number the next. */
function sameDraft(
  { drafts }: Standing,
  order: SaveBriefingOrder & { readonly author: AgencyId; readonly body: BriefingBody },
): Draft | undefined {
  const { author, event, replaces = null, size } = order
  const content = (fixed: BriefingBody): string => jsonDigest({ ...order.body, size: size ?? fixed.size })
  return drafts.find(
    (one) =>
      one.agency === author &&
      one.event === event &&
      one.replacedBy === undefined &&
      one.replaces === replaces &&
      jsonDigest(one.body) === content(one.body),
  )
}

/** Confirms a language version for exactly the words that were read; the same again gets the same receipt. */
export async function confirmLanguage(
  parts: DeskParts,
  caller: Caller,
  author: AgencyId,
  {
    draft: id,
    language,
    words,
  }: { readonly draft: string; readonly language: string; readonly words: string },
): Promise<ReceiptAnswer> {
  const { node, writers } = parts
  const known = async (): Promise<ReceiptAnswer | undefined> => {
    const standing = await standingOf(parts, author)
    const draft = findDraft(standing, id)
    refuseOwnWords(caller, draft, language, writers())
    const confirmation = confirmationOf(draft, language, standing)
    if (confirmation?.words !== words) return undefined
    return node.receiptOf(confirmation.id as StatementId)
  }
  const said = async (): Promise<ReceiptAnswer> => {
    const receipt = await node.signAndTake(author, {
      kind: 'briefings.confirmation',
      ...sealedFor(author),
      inReplyTo: id as StatementId,
      body: { language, words },
    })
    await writers().confirm(id, language, caller.author!)
    return receipt
  }
  return onceSaid(known, said)
}

/** What was said already is answered with its receipt, also where another has said it in the meantime. */
export async function onceSaid(
  known: () => Promise<ReceiptAnswer | undefined>,
  say: () => Promise<ReceiptAnswer>,
): Promise<ReceiptAnswer> {
  const before = await known()
  if (before !== undefined) return before
  try {
    return await say()
  } catch (error) {
    const meanwhile = error instanceof Refusal && error.code === 'conflict' ? await known() : undefined
    if (meanwhile !== undefined) return meanwhile
    throw error
  }
}
