import {
  commitTo,
  formatEntry,
  parseEnvelope,
  type AgencyId,
  type Instant,
  type Kind,
  type StatementId,
} from '@concert/statement'
import { randomBytes } from 'node:crypto'
import type { BenchNode } from '../bench-node.ts'
import type { SettableClock } from './settable-clock.ts'

export type Said = {
  readonly kind: Kind
  readonly by: string
  readonly about?: string
  readonly label?: string
  readonly audience?: readonly string[]
  readonly replaces?: string
  readonly inReplyTo?: string
  readonly refs?: readonly string[]
  readonly body: Readonly<Record<string, unknown>>
}

/** Says a thing a second after the one before, and answers its id; what was said is in the record after `flush`. */
export type Writer = {
  readonly say: (said: Said) => Promise<StatementId>
  readonly flush: () => Promise<void>
}

type Waiting = { readonly received: Instant; readonly envelope: Uint8Array; readonly isOpen: boolean }

const atOnce = 2_000
const filesAtOnce = 64

/**
 * Writes real statements, each signed by its agency, into the record and the vault of a node that takes nothing
 * meanwhile: no rule is asked, so that a large record is made within a minute.
 */
export function openWriter({ node }: Pick<BenchNode, 'node'>, clock: SettableClock): Writer {
  let waiting: Waiting[] = []
  const flush = async (): Promise<void> => {
    const entries: Uint8Array[] = []
    for (let from = 0; from < waiting.length; from += filesAtOnce)
      entries.push(...(await Promise.all(waiting.slice(from, from + filesAtOnce).map(entryOf))))
    waiting = []
    if (entries.length > 0) await node.record.append(entries)
  }
  const entryOf = async ({ received, envelope, isOpen }: Waiting): Promise<Uint8Array> => {
    if (isOpen) return formatEntry({ form: 'open', received, envelope })
    const sealed = { salt: randomBytes(32), envelope }
    const commitment = commitTo(sealed)
    await node.vault.put(commitment, sealed)
    return formatEntry({ form: 'sealed', received, commitment })
  }
  const say = async ({ by, ...said }: Said): Promise<StatementId> => {
    clock.advance(1_000)
    const draft = { label: 'TLP:CLEAR', audience: ['public'], ...said } as const
    const envelope = node.sign(by as AgencyId, draft as unknown as Parameters<typeof node.sign>[1])
    waiting.push({ received: clock.now(), envelope, isOpen: draft.label === 'TLP:CLEAR' })
    if (waiting.length >= atOnce) await flush()
    return parseEnvelope(envelope).id
  }
  return { say, flush }
}
