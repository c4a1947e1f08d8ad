import type { TlogErrorCode } from '../tlog-error.ts'
import type { Absent } from './read-tiles.ts'

/** One thing that is wrong, with the file below the log's prefix and, where it is one entry, its place. */
export type TreeFault = {
  readonly path: string
  readonly index?: number
  readonly code: TreeFaultCode
  readonly what: string
}

/** What a file is; of the checkpoint also why it does not hold. */
export type TreeFaultCode =
  | Absent
  /** not the hashes of the tile above it, or of what stands below it */
  | 'wrong-tile'
  /** not the entries that the tree stands for */
  | 'wrong-bundle'
  /** not the entry that its leaf hash stands for */
  | 'wrong-entry'
  /** of the checkpoint: not the root of the tiles at the right edge */
  | 'wrong-root'
  | TlogErrorCode
