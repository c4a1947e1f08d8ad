import type { BriefingFile } from '@concert/api'
import type { Instant } from '@concert/statement'

/** An issue, a readout, a decision or an action as a feed tells it; both feeds are written from this. */
export type FeedEntry = {
  /** The same for good, wherever the site stands (a tag URI, RFC 4151). */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly published: Instant
  /** Later than `published` where the issue was corrected since, or more was said of the thing. */
  readonly updated: Instant
  readonly summary: string
  /** HTML of our own making around escaped words. */
  readonly content: string
  readonly files: readonly BriefingFile[]
}
