import { parseCheckpoint, parseNote } from '@concert/tlog'
import type { Prepared } from './statements.ts'

export type Acknowledged = {
  readonly index: number
  readonly entrySha256: string
  readonly statement: string
  readonly form: 'open' | 'sealed'
}

/** What the outside world was told, and holds the node to: every receipt, and every checkpoint by size. */
export type Ledger = {
  readonly receipts: ReadonlyMap<string, Acknowledged>
  readonly checkpoints: ReadonlyMap<number, string>
  /** Sent, and neither acknowledged nor refused: they may be in the record or not. */
  readonly unanswered: Map<string, Prepared>
  /** What went against the contract, in sentences; nothing is expected. */
  readonly faults: string[]
  readonly acknowledge: (receipt: Acknowledged & { readonly proof?: string }) => void
  readonly seeCheckpoint: (signed: string) => void
}

export function openLedger(): Ledger {
  const receipts = new Map<string, Acknowledged>()
  const checkpoints = new Map<number, string>()
  const unanswered = new Map<string, Prepared>()
  const faults: string[] = []
  const seeCheckpoint = (signed: string): void => {
    const { size, root } = parseCheckpoint(parseNote(signed).text)
    const seen = checkpoints.get(size)
    const hex = Buffer.from(root).toString('hex')
    if (seen !== undefined && seen !== hex) faults.push(`two checkpoints of size ${size}: ${seen} and ${hex}`)
    checkpoints.set(size, hex)
  }
  return {
    receipts,
    checkpoints,
    unanswered,
    faults,
    seeCheckpoint,
    acknowledge: ({ index, entrySha256, statement, form, proof }) => {
      const known = receipts.get(statement)
      if (known !== undefined && (known.index !== index || known.entrySha256 !== entrySha256))
        faults.push(`statement ${statement} has two receipts: entries ${known.index} and ${index}`)
      receipts.set(statement, { index, entrySha256, statement, form })
      unanswered.delete(statement)
      if (proof !== undefined) seeCheckpoint(proof.slice(proof.indexOf('\n\n') + 2))
    },
  }
}
