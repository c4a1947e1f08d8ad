import type { Said } from '../../kernel/said-table.ts'
import type { Versioned } from '../../kernel/versions.ts'

export type Conversation = Versioned<Said<'contacts.conversation'>>

export type PressLine = Versioned<Said<'contacts.press-line'>>

export type Readout = Versioned<Said<'contacts.readout'>>

export type Answer = Versioned<Said<'contacts.answer'>>

export type Withdrawal = Said<'contacts.withdrawal'>

export type Publication = Versioned<Said<'contacts.publication'>>

export type Agreement = Said<'contacts.agreement'>

export type Objection = Versioned<Said<'contacts.objection'>>

/** What was said of one conversation, or of all of them, as one reader sees it; each kind oldest first. */
export type Contact = {
  readonly conversations: readonly Conversation[]
  readonly pressLines: readonly PressLine[]
  readonly readouts: readonly Readout[]
  readonly answers: readonly Answer[]
  readonly withdrawals: readonly Withdrawal[]
  readonly publications: readonly Publication[]
  readonly agreements: readonly Agreement[]
  readonly objections: readonly Objection[]
}
