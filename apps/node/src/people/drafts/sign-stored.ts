import { parseEnvelope, sha256Hex, StatementError, type Instant } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { Author } from '../../kernel/caller.ts'
import type { RunningNode } from '../../kernel/open-node.ts'
import type { Receipt } from '../../kernel/receipt.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import type { DraftToSign } from '../../kernel/sign-draft.ts'
import { refuseChanged, step } from './draft-steps.ts'
import type { Drafts, DraftSummary, Write } from './open-drafts.ts'
import { isUnderWay, type DraftContent, type StoredDraft } from './stored-draft.ts'
import { peopleSay } from '../rule-texts.ts'

type Node = Pick<RunningNode, 'sign' | 'take' | 'receiptOf' | 'record' | 'vault'>

/** Throws Refusal when the caller may not sign this draft as it stands. */
export type RefuseSigning = (draft: StoredDraft) => void

export type Signing = {
  readonly version: number
  readonly by: Author
  readonly at: Instant
  readonly refuse: RefuseSigning
}

/**
 * Signs a draft once: the envelope is durable in the draft before it is taken, and whoever asks again, after a lost
 * line or a restart, has that same envelope taken up and gets the same receipt. Throws Refusal or StatementError when
 * it was not taken; the draft is then as it was.
 */
export function signStored(drafts: Drafts, node: Node, id: string, signing: Signing): Promise<Receipt> {
  return drafts.locked(id, async (found, write) => {
    const draft = refuseMissing(found, id)
    const known = await takeUp(drafts, node, draft, write)
    if (known.receipt !== undefined) return { ...known.receipt, repeated: true } as Receipt
    refuseChanged(known, signing)
    signing.refuse(known)
    const { by, at } = signing
    const toSign = await readyToSign(drafts, known.content)
    const envelope = Buffer.from(node.sign(known.agency, toSign)).toString('base64')
    const signed: StoredDraft = { ...known, signing: { envelope, by, at } }
    await write(signed)
    return (await takeSigned(drafts, node, signed, write)).receipt as Receipt
  })
}

/**
 * Brings a draft whose signing was interrupted to its end: signed when the record has it or takes it, as before when
 * it is refused. A draft that is not being signed is answered as it is. Call it under the draft's lock.
 */
export async function takeUp(
  drafts: Drafts,
  node: Node,
  draft: StoredDraft,
  write: Write,
): Promise<StoredDraft> {
  const { signing, receipt } = draft
  if (signing === undefined || (receipt !== undefined && (await stands(node, receipt)))) return draft
  const { id } = parseEnvelope(Buffer.from(signing.envelope, 'base64'))
  // Asked before it is sent again: the key may have ended since, and then it would be refused though it stands.
  const known = await node.receiptOf(id)
  if (known !== undefined) return writeSigned(drafts, draft, known, write)
  return takeSigned(drafts, node, draft, write).catch((error: unknown) => {
    if (isRefused(error)) return unsigned(draft)
    throw error
  })
}

/**
 * Whatever was being signed when the node ended comes to its end before anyone is answered, and so does what a record
 * that was restored from an earlier backup does not have; what cannot be taken now is asked for again later.
 */
export async function takeUpAll(drafts: Drafts, node: Node): Promise<void> {
  const isMissing = ({ signedAt }: DraftSummary): boolean =>
    signedAt === 'nowhere' || (signedAt !== undefined && signedAt >= node.record.size())
  for (const { id } of drafts.list().filter(isMissing))
    await drafts.locked(id, (draft, write) => takeUp(drafts, node, draft!, write)).catch(() => undefined)
}

async function takeSigned(
  drafts: Drafts,
  node: Node,
  draft: StoredDraft,
  write: Write,
): Promise<StoredDraft> {
  const find = async (sha256: string): Promise<Uint8Array | undefined> =>
    (await drafts.attachments.find(sha256)) ??
    (await node.record.attachment(sha256)) ??
    (await node.vault.getAttachment(sha256))
  const receipt = await node
    .take(Buffer.from(draft.signing!.envelope, 'base64'), find)
    .catch(async (error: unknown) => {
      if (isRefused(error)) await write(unsigned(draft))
      throw error
    })
  return writeSigned(drafts, draft, receipt, write)
}

async function writeSigned(
  drafts: Drafts,
  draft: StoredDraft,
  receipt: Receipt,
  write: Write,
): Promise<StoredDraft> {
  const done = isUnderWay(draft) ? step(draft, 'signed', draft.signing!) : draft
  const signed: StoredDraft = { ...done, status: 'signed', receipt: { ...receipt } }
  await write(signed)
  await drafts.attachments.collect()
  return signed
}

function unsigned({ signing: _, receipt: __, ...draft }: StoredDraft): StoredDraft {
  return isUnderWay(draft) ? draft : { ...draft, status: 'open' }
}

/** Whether it was surely not taken. A node that is busy or stopping says nothing of that. */
function isRefused(error: unknown): boolean {
  return error instanceof StatementError || (error instanceof Refusal && error.code !== 'busy')
}

/** A record that was restored from an earlier backup may not have what a later draft has the receipt of. */
async function stands(
  { record }: Node,
  { index, entrySha256 }: Pick<Receipt, 'index' | 'entrySha256'>,
): Promise<boolean> {
  return index < record.size() && sha256Hex(await record.entry(index)) === entrySha256
}

/** What the kernel signs, with the bytes of what is attached. Throws Refusal when bytes are gone. */
export async function readyToSign(
  { attachments }: Pick<Drafts, 'attachments'>,
  { note: _, attachments: named, ...said }: DraftContent,
  staged: Drafts['attachments']['find'] = async () => undefined,
): Promise<DraftToSign> {
  if (named.length === 0) return said
  const bytesOf = async (sha256: string, at: number): Promise<Uint8Array> => {
    const bytes = (await attachments.find(sha256)) ?? (await staged(sha256))
    if (bytes !== undefined) return bytes
    throw new Refusal('unknown', peopleSay.bytesGone({ number: at + 1, sha256 }), [
      toldAt(`attachments.${at}`, peopleSay.itsBytesGone),
    ])
  }
  return {
    ...said,
    attachments: await Promise.all(
      named.map(async (one, at) => ({ ...one, bytes: await bytesOf(one.sha256, at) })),
    ),
  }
}

export function refuseMissing(draft: StoredDraft | undefined, id: string): StoredDraft {
  if (draft !== undefined) return draft
  throw new Refusal('not-found', peopleSay.noDraft({ id }))
}
