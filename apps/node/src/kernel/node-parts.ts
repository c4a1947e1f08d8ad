import type { OpenRecord } from '@concert/record'
import type { AgencyId, Directory, StatementId } from '@concert/statement'
import type { Kysely } from 'kysely'
import type { Access } from './access.ts'
import type { Clock } from './clock.ts'
import type { DeliverySettings } from './delivery/delivery-settings.ts'
import type { DraftFault } from './draft-faults.ts'
import type { FindAttachment } from './intake.ts'
import type { Keystore } from './keystore.ts'
import type { Live } from './live.ts'
import type { Receipt } from './receipt.ts'
import type { Sessions } from './sessions.ts'
import type { DraftToSign } from './sign-draft.ts'
import type { Vault } from './vault.ts'

/** What a running node offers to its modules and to the HTTP layer. T is the tables that the reader knows. */
export type NodeParts<T> = {
  readonly mode: 'live' | 'sample' | 'exercise'
  /** The data folder. */
  readonly dir: string
  readonly record: OpenRecord
  /** The folder of plain files that the record is. */
  readonly recordDir: string
  readonly db: Kysely<T>
  readonly vault: Vault
  readonly keystore: Keystore
  readonly access: Access
  /** Mail server and webhooks, by which anything leaves the node. */
  readonly delivery: DeliverySettings
  /** Who asks with a cookie: nobody, until the people of the node are opened. */
  readonly sessions: Sessions
  readonly live: Live
  readonly clock: Clock
  readonly directory: () => Directory
  readonly position: () => number
  /** Takes a signed envelope: verified, ruled on, durable, projected. Throws Refusal or StatementError. */
  readonly take: (envelope: Uint8Array, find?: FindAttachment) => Promise<Receipt>
  /** The envelope around a draft, signed with the agency's key kept here. Throws Refusal or StatementError. */
  readonly sign: (agency: AgencyId, draft: DraftToSign) => Uint8Array
  /** All that signing the draft now would be refused for. Nothing is taken, and nothing signed leaves. */
  readonly check: (agency: AgencyId, draft: DraftToSign) => Promise<readonly DraftFault[]>
  /** Of a statement that the record has. */
  readonly receiptOf: (id: StatementId) => Promise<Receipt | undefined>
  /** Signs a draft with the agency's key kept here, and takes it. */
  readonly signAndTake: (agency: AgencyId, draft: DraftToSign) => Promise<Receipt>
  readonly staged: FindAttachment
  readonly stage: (bytes: Uint8Array) => Promise<{ sha256: string; bytes: number }>
}
