import type { AgencyId } from '@concert/statement'
import type { HeldKey } from '@concert/node'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { needPassphrase } from '../passphrase.ts'

/** Makes a key in a folder of its holder's, sealed as the node seals its own; answers the key and its file. */
export async function makeOwnKey(
  folder: string,
  agency: AgencyId,
  passphraseFile: string | undefined,
): Promise<{ key: HeldKey; file: string }> {
  const { openKeystore } = await import('@concert/node')
  const keystore = await openKeystore(folder, await needPassphrase(folder, passphraseFile))
  const key = await keystore.generate(agency)
  return { key, file: join(folder, `${key.keyid}.json`) }
}

/** Opens one key file; those beside it must open with the same passphrase. Throws CommandError or KeystoreError. */
export async function openOwnKey(file: string, passphraseFile: string | undefined): Promise<HeldKey> {
  const key = (await openKeys(dirname(file), passphraseFile)).find(
    ({ keyid }) => `${keyid}.json` === basename(file),
  )
  if (key !== undefined) return key
  throw new CommandError(
    `${file} is not a key file; "concert key generate AGENCY --own FOLDER" makes one, named by its key id`,
  )
}

async function openKeys(folder: string, passphraseFile: string | undefined): Promise<readonly HeldKey[]> {
  const names = await readdir(folder).catch(() => [])
  if (!names.some((name) => name.endsWith('.json'))) throw new CommandError(`There is no key in ${folder}`)
  const { openKeystore } = await import('@concert/node')
  return (await openKeystore(folder, await needPassphrase(folder, passphraseFile))).held()
}
