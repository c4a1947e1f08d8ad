import type { Sentence } from '@concert/language'
import { activeKeys, StatementError, type AgencyId, type StatementId } from '@concert/statement'
import { resolveAsOf } from '../../../kernel/as-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isVisible } from '../../../kernel/visibility.ts'
import { readHistories, type SilenceHistory } from '../../proposals/queries.ts'
import type { DeskTables } from '../tables.ts'
import { isSameAddress, replyAddress } from './reply-address.ts'

type Node = NodeParts<DeskTables>
type Secrets = { readonly secret: string; readonly domain: string }

/** What an address of an answer is for. */
export type Addressed = { readonly silence: SilenceHistory; readonly agency: AgencyId }

/** The silence and the agency that the address is for; undefined when it is for none. */
export async function findAddressed(
  address: string,
  node: Node,
  secrets: Secrets,
): Promise<Addressed | undefined> {
  const directory = node.directory()
  const viewer = { agency: directory.secretariat }
  const asOf = await resolveAsOf(undefined, node.db)
  const histories = await readHistories({ db: node.db, directory, viewer, asOf })
  for (const silence of histories.flatMap(({ silences }) => silences))
    for (const agency of directory.agencies.keys())
      if (isSameAddress(replyAddress({ silence: silence.put.id, agency }, secrets), address))
        return { silence, agency }
  return undefined
}

/** Whether the node can say something for the agency: it holds a key of it that is in force. */
export function isHosted(
  agency: AgencyId,
  { keystore, directory }: Pick<Node, 'keystore' | 'directory'>,
): boolean {
  return activeKeys(directory(), agency).some(({ keyid }) => keystore.find(keyid) !== undefined)
}

/** What became of an answer: taken, refused by the rules in their words in each language, or hindered before they were asked. */
export type Outcome =
  | { readonly received: string }
  | { readonly refused: Sentence }
  | { readonly hindrance: 'empty' | 'closed' | 'unseen' }
  | { readonly hindrance: 'foreign'; readonly from: string }

/**
 * Says for the agency that it objects, signed with its key, received when the node takes it. What the rules refuse is
 * told; the same answer once more, as a mail server sends it that was cut off, has broken the silence already.
 */
export async function breakByReply(
  reason: string,
  { silence, agency }: Addressed,
  node: Node,
): Promise<Outcome> {
  const { put } = silence
  const own = silence.breaks.find((one) => one.agency === agency && one.body.reason === reason)
  if (own !== undefined) return { received: own.received }
  if (!isVisible(put.audience, put.agency, { agency }, node.directory())) return { hindrance: 'unseen' }
  try {
    const receipt = await node.signAndTake(agency, {
      kind: 'proposals.break',
      label: put.label,
      audience: [...put.audience],
      inReplyTo: put.id as StatementId,
      ...(put.event === null ? {} : { about: put.event }),
      body: { type: 'objection', reason, receivedBy: 'e-mail' },
    })
    return { received: receipt.received }
  } catch (error) {
    const isTold = error instanceof StatementError || (error instanceof Refusal && error.code !== 'busy')
    if (isTold) return { refused: refusedIn(error) }
    throw error
  }
}

/** The first of its faults, as the English does; English where what cannot be read is told in nothing else. */
function refusedIn(error: StatementError | Refusal): Sentence {
  const { message: en } = error
  const told = error instanceof Refusal ? (error.texts ?? error.faults[0]?.texts) : undefined
  return { ru: en, zh: en, ...told, en }
}
