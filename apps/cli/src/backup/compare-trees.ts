import {
  authenticatedHashReader,
  continuationOf,
  tileReader,
  TlogError,
  type Continuation,
  type LogSource,
  type Tree,
} from '@concert/tlog'
import { CommandError } from '../command-error.ts'

/** What the tree of a record is to one that was seen before, proven against its signed root. Throws CommandError. */
export async function compareTrees(source: LogSource, tree: Tree, seen: Tree): Promise<Continuation> {
  try {
    return await continuationOf(tree, seen, authenticatedHashReader(tileReader(source), tree))
  } catch (error) {
    if (!(error instanceof TlogError)) throw error
    throw new CommandError(`The record's tiles are not those of its root: ${error.message}`, undefined, error)
  }
}
