import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, syncFolder, writeDurably } from './files.ts'

const markOf = (dir: string): string => join(dir, 'founding')

/** To be called before the first statement of a new record, while nobody but this process can see it. */
export function beginFounding(dir: string): Promise<void> {
  return writeDurably(markOf(dir), 'This record is being founded. Where this file stays, it is begun anew.\n')
}

/** To be called when the founding has come to its end, before anybody is shown the record. */
export async function endFounding(dir: string): Promise<void> {
  await rm(markOf(dir), { force: true })
  await syncFolder(dir)
}

/**
 * Takes away a record whose founding did not come to its end: half an organisation would stand as the whole one for
 * good, and nobody has seen it. The keys that were made for it go too, for its log must not be signed a second time;
 * the passphrase stays. The caller holds the folder's lock. The mark goes last, so that this can be cut short as well.
 */
export async function clearUnfinished(dir: string, say: (sentence: string) => void): Promise<void> {
  if ((await readIfThere(markOf(dir))) === undefined) return
  say('The founding of this record did not come to its end, and nobody has seen it: it is begun anew.')
  for (const name of ['record', 'log', 'vault', 'staging', 'tables', 'tables.seal'])
    await rm(join(dir, name), { recursive: true, force: true })
  for (const name of await readdir(join(dir, 'keys')).catch(() => []))
    if (name.endsWith('.json')) await rm(join(dir, 'keys', name), { force: true })
  await endFounding(dir)
}
