import {
  activeKeys,
  formatStatement,
  kinds,
  signPayload,
  type AgencyId,
  type Attachment,
  type Audience,
  type Directory,
  type Envelope,
  type Frame,
  type Instant,
  type Kind,
  type Label,
  type StatementId,
  type StatementSigner,
} from '@concert/statement'
import type { AttachedBytes } from './draft.ts'
import type { Keystore } from './keystore.ts'
import { Refusal } from './refusal.ts'
import { answerSays } from './rule-texts/answer-says.ts'
import { toldAt } from './told-at.ts'

/** What an author gives; the node adds the record, the author, the instant and the version. */
export type DraftToSign = {
  readonly kind: Kind
  readonly about?: string | undefined
  readonly label: Label
  readonly audience: Audience
  readonly replaces?: StatementId | undefined
  readonly inReplyTo?: StatementId | undefined
  readonly refs?: readonly StatementId[] | undefined
  readonly lang?: string | undefined
  readonly body: Readonly<Record<string, unknown>>
  readonly attachments?:
    readonly (AttachedBytes & { readonly mediaType: string; readonly name: string })[] | undefined
  /** Further keys that sign beside the agency's own, as an enrolment needs. */
  readonly cosigners?: readonly StatementSigner[] | undefined
}

export type SigningPlace = {
  readonly origin: string
  readonly keystore: Keystore
  readonly directory: Directory
  readonly at: Instant
}

/** Signs with the newest of the agency's keys that this node holds. Throws Refusal when it holds none in force. */
export function signDraft(
  agency: AgencyId,
  draft: DraftToSign,
  { origin, keystore, directory, at }: SigningPlace,
): Envelope {
  const { cosigners = [], attachments, ...said } = draft
  const described = attachments?.map(({ sha256, bytes, mediaType, name }): Attachment => ({
    sha256,
    mediaType,
    bytes: bytes.length,
    name,
  }))
  const frame = {
    version: kinds[draft.kind].version,
    record: origin,
    by: agency,
    at,
    ...said,
    ...(described === undefined ? {} : { attachments: described }),
  } as Frame
  return signPayload(formatStatement(frame), [heldKey(agency, keystore, directory), ...cosigners])
}

function heldKey(agency: AgencyId, keystore: Keystore, directory: Directory): StatementSigner {
  if (directory.secretariat === undefined) return foundingKey(agency, keystore)
  const held = activeKeys(directory, agency).flatMap(({ keyid }) => keystore.find(keyid) ?? [])
  const newest = held.at(-1)
  if (newest === undefined)
    throw new Refusal('not-entitled', answerSays.noKeyRefused({ agency }), [
      toldAt('by', answerSays.noKey({ agency })),
    ])
  return newest
}

/** Before the record is founded no key is enrolled: the founder signs with the one that it made for itself. */
function foundingKey(agency: AgencyId, keystore: Keystore): StatementSigner {
  const key = keystore.held().find((held) => held.agency === agency)
  if (key === undefined) throw new Refusal('not-entitled', answerSays.noFoundingKey({ agency }))
  return key
}
