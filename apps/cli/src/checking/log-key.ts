import { noteSigner, parseVkey, TlogError, type NoteSigner } from '@concert/tlog'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { passphraseFor } from '../passphrase.ts'
import { isThere, manifestName, type RecordPlace } from './open-place.ts'

/** The log's verifier key. `compared` says that it was had from elsewhere than the record that it verifies. */
export type LogKey = { readonly vkey: string; readonly compared: boolean; readonly from: string }

/** A verifier key as it was given: the key itself, or a file that holds it. Throws CommandError. */
export async function readVkey(given: string): Promise<string> {
  const text = (await isThere(given)) ? (await readFile(given, 'utf8')).trim() : given.trim()
  try {
    parseVkey(text)
    return text
  } catch (cause) {
    if (!(cause instanceof TlogError)) throw cause
    throw new CommandError(
      `"${given}" is neither a verifier key nor a file that holds one: ${cause.message}`,
      exitCodes.usage,
      cause,
    )
  }
}

/**
 * The key to check a record with: the one that is given, else what the record's own place says. The latter shows
 * that the record agrees with itself, and no more. Throws CommandError when nothing says it.
 */
export async function logKeyOf(place: RecordPlace, given: string | undefined): Promise<LogKey> {
  if (given !== undefined) return { vkey: await readVkey(given), compared: true, from: '--vkey' }
  const found = await ownKey(place)
  if (found !== undefined) return { ...found, compared: false }
  throw new CommandError(
    `Nothing at ${place.name} says with which key its log signs; give it with --vkey KEY_OR_FILE (a node shows it at /record/vkey)`,
    exitCodes.usage,
  )
}

async function ownKey({
  form,
  node,
  dir,
  source,
}: RecordPlace): Promise<{ vkey: string; from: string } | undefined> {
  if (node !== undefined) return { vkey: node.state.vkey, from: node.url }
  if (form === 'backup') return { vkey: (await readManifestKey(dir!)) ?? '', from: manifestName }
  if (form === 'data') {
    const signer = await logSigner(dir!, await passphraseFor(join(dir!, 'keys')), await originOf(source))
    return signer === undefined ? undefined : { vkey: signer.verifier.vkey, from: 'the key in keys/' }
  }
  const bytes = await source.read('vkey').catch(() => undefined)
  return bytes === undefined
    ? undefined
    : { vkey: await readVkey(Buffer.from(bytes).toString('utf8')), from: 'its vkey file' }
}

async function readManifestKey(dir: string): Promise<string | undefined> {
  return (JSON.parse(await readFile(join(dir, manifestName), 'utf8')) as { vkey?: string }).vkey
}

/** The log's own signing key in a data folder; undefined without a passphrase or without the key. Throws KeystoreError. */
export async function logSigner(
  dir: string,
  passphrase: string | undefined,
  origin: string | undefined,
): Promise<NoteSigner | undefined> {
  if (passphrase === undefined || origin === undefined) return undefined
  const { openKeystore } = await import('@concert/node')
  const keystore = await openKeystore(join(dir, 'keys'), passphrase)
  const key = keystore.held().find(({ agency }) => agency === 'log')
  return key === undefined ? undefined : noteSigner({ name: origin, seed: key.seed })
}

/** The origin is the first line of the checkpoint (c2sp.org/tlog-checkpoint). Not verified here. */
export async function originOf(source: RecordPlace['source']): Promise<string | undefined> {
  const bytes = await source.read('checkpoint')
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8').split('\n', 1)[0]
}
