import { nodeFileSystem, RecordError } from '@concert/record'
import { join } from 'node:path'

/**
 * Takes the data folder for this process before anything in it is read or made: of two that start at once on a new
 * folder, only one makes its keys. Answers with the release; the system drops it when the process dies. Throws `locked`.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const path = join(dir, 'lock')
  const unlock = await nodeFileSystem.lock(path)
  if (unlock !== undefined) return unlock
  throw new RecordError(
    'locked',
    `${dir} is open in another process: a data folder has one node. Stop that one first, or choose another folder`,
    { path },
  )
}
