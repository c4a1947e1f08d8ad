import type { ActionAnswer, BriefingFile, Decision } from '@concert/api'
import type { BriefingWords } from '@concert/briefing'
import type { Directory, Instant, Language } from '@concert/statement'
import type { CorrectingEntry, PlacedCorrection } from '../../modules/situation/corrections.ts'
import type { Facts } from '../page-facts.ts'
import type { VerifierFiles } from '../verifier-files.ts'
import type { SiteReadout } from './pages/readouts/site-readout.ts'

/** An event with all that its pages are computed from; `opened` is what was said of it last. */
export type SiteEvent = {
  readonly id: string
  readonly names: Readonly<Record<string, string>>
  readonly icd11: string | undefined
  readonly firstKnown: string | undefined
  readonly closed: boolean
  readonly facts: Facts
  /** The newest restatements, and the entries that restated. */
  readonly corrections: readonly PlacedCorrection[]
  readonly entries: readonly CorrectingEntry[]
}

/** One issue of the briefings, with the issue that it corrects and the one that corrects it. */
export type SiteIssue = {
  readonly number: number
  readonly id: string
  readonly index: number
  readonly received: Instant
  readonly date: string
  readonly event: string
  /** Entries of the record that its figures follow from. */
  readonly figuresSize: number
  readonly words: Readonly<Partial<Record<string, BriefingWords>>>
  readonly corrects: number | undefined
  readonly correction: Readonly<Record<string, string>> | undefined
  readonly correctedBy: number | undefined
  readonly files: readonly BriefingFile[]
}

/** A joint action that is public, with all that was said of it in public. */
export type SiteAction = ActionAnswer['action']

/** All that the site is written from, as everyone may know it at `size` entries: the same facts are the same bytes. */
export type SiteFacts = {
  readonly mode: Facts['mode']
  readonly directory: Directory
  /** The organisation's, in its order. */
  readonly languages: readonly Language[]
  readonly origin: string
  readonly size: number
  /** When the newest of these entries came. */
  readonly instant: Instant
  /** When the first entry came: the day that ids of feeds are named by. */
  readonly founded: Instant
  /** Root hash of the tree of that size, base64. */
  readonly root: string
  /** The checkpoint of that size, as it is signed, and the log's key. */
  readonly checkpoint: string
  readonly vkey: string
  /** Those that are open first. */
  readonly events: readonly SiteEvent[]
  /** Newest first. */
  readonly issues: readonly SiteIssue[]
  /** Conversations, the newest first. */
  readonly readouts: readonly SiteReadout[]
  /** Newest number first. */
  readonly decisions: readonly Decision[]
  /** By the day they are due. */
  readonly actions: readonly SiteAction[]
  /** What anyone checks a briefing with; undefined where it is not built. */
  readonly verifier: VerifierFiles | undefined
  /** Whether the node sends letters. */
  readonly sendsMail: boolean
}
