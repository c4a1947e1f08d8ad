import type { Due } from '@concert/api'
import type { Briefing, Section, Text } from '@concert/briefing'
import type { Directory, Kind, Understood } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { Kysely, Transaction } from 'kysely'
import type { AsOf } from './as-of.ts'
import type { Accepted, Draft } from './draft.ts'
import type { Refusal } from './refusal.ts'
import type { Touches } from './touched.ts'
import type { NodeParts } from './node-parts.ts'
import type { Instant } from '@concert/statement'
import type { Viewer } from './visibility.ts'

/** What the rules may look at: the directory and the tables as they stand before the batch. */
export type RuleContext<T> = { readonly directory: Directory; readonly db: Kysely<T> }

/** The same for one draft: `now` is when it was received, as its entry will say. */
export type DraftContext<T> = RuleContext<T> & { readonly now: Instant }

/**
 * What a module computes its part of a briefing from: the tables at a size of the record, as everyone may see them,
 * with the directory of that size. The same view gives the same sections on every machine, so there is no clock in it.
 */
export type BriefingView<T> = {
  readonly db: Kysely<T>
  readonly directory: Directory
  readonly viewer: Viewer
  readonly asOf: AsOf
  readonly origin: string
  readonly event: string
  /** The day that the briefing is of (YYYY-MM-DD): figures of periods after it are left out. */
  readonly date: string
  readonly previous: Briefing['previous']
}

/** What a module tells the desk from: the tables as the viewer may see them, and the time. */
export type DueView<T> = {
  readonly db: Kysely<T>
  readonly directory: Directory
  readonly viewer: Viewer
  readonly asOf: AsOf
  readonly now: Instant
}

/** What a module tells a chain from: the tables as the viewer may see them. */
export type ChainView<T> = Omit<DueView<T>, 'now'>

/** Each by ids of what is looked for itself, and by ids of the statements in which it was found. */
export type DerivedAsked = { readonly ids: readonly string[]; readonly from: readonly string[] }

/** What no statement says, but follows from some: a step of the chain between them. */
export type Derived = {
  readonly id: string
  readonly kind: string
  /** The entry after which it was found. */
  readonly index: number
  readonly received: string
  readonly state: string | null
  readonly label: string | null
  readonly audience: string
  readonly title: Text
  /** Ids of the statements in which it was found. */
  readonly from: readonly string[]
}

/**
 * A module as the kernel knows it. Everything about it lives in its own folder; the kernel has one list.
 * T is the module's tables together with the kernel's.
 */
export type Module<T> = {
  readonly name: string
  readonly kinds: readonly Kind[]
  /** Raised when the tables change shape: they are then set aside and rebuilt from the record. */
  readonly tablesVersion: number
  readonly createTables: (db: Kysely<T>) => Promise<void>
  readonly tables: readonly string[]
  /** Tables that no statement is projected into: the module fills them from the others, in its own time. */
  readonly derivedTables?: readonly string[]
  /**
   * Keys of what a draft touches. Two drafts that touch one another are never under way at the same time, so the
   * rules always see the tables after everything that matters to them.
   */
  readonly touches: Touches
  /** The refusals of a batch, by draft. Reads, never writes. */
  readonly check: (drafts: readonly Draft[], context: RuleContext<T>) => Promise<ReadonlyMap<Draft, Refusal>>
  /** Statement to rows, in the order of the log, in the transaction that also moves the position. */
  readonly project: (accepted: readonly Accepted[], tx: Transaction<T>, directory: Directory) => Promise<void>
  /** Forgets what it remembers of the tables, which are about to be rebuilt or have rolled back. */
  readonly forget: () => void
  readonly routes: (app: FastifyInstance, node: NodeParts<T>) => void
  /**
   * Begins what it does beside answering, once the node is about to listen; answers how to end it, which the node waits
   * for before it closes. `say` is told what went wrong.
   */
  readonly start?: (node: NodeParts<T>, say: (error: unknown) => void) => Promise<() => Promise<void>>
  /** What it brings to a briefing, in the order in which it is read. */
  readonly briefing?: (view: BriefingView<T>) => Promise<readonly Section[]>
  /** All that waits for somebody in this module, as far as the viewer may know of it. */
  readonly due?: (view: DueView<T>) => Promise<readonly Due[]>
  /** What a statement of its kinds is called where it is one step of many: a headline, without its kind's name. */
  readonly title?: (statement: Understood) => Text | undefined
  /** What it has found itself and statements may name: of these ids, or in these statements. */
  readonly derived?: (view: ChainView<T>, asked: DerivedAsked) => Promise<readonly Derived[]>
}
