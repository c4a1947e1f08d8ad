import { fromBase64 } from '#bytes'
import { importPublicKey } from '#ed25519'
import type { AgencyId } from '../codes/label.ts'
import type { Instant } from '../codes/time.ts'
import { keyIdOf, type KeyId } from '../envelope.ts'
import type { Understood } from '../frame.ts'
import type { Directory, KeyEntry } from './directory.ts'

export type Logged = { readonly index: number; readonly received: Instant; readonly statement: Understood }

/** The directory after one more accepted statement; statements of other modules leave it as it is. */
export function applyDirectory(directory: Directory, logged: Logged): Directory {
  const { statement, index } = logged
  switch (statement.kind) {
    case 'directory.organisation':
      return found(directory, logged, statement)
    case 'directory.membership':
      return {
        ...directory,
        states: withEntry(directory.states, statement.body.state, { ...statement.body, index }),
      }
    case 'directory.agency':
      return {
        ...directory,
        agencies: withEntry(directory.agencies, statement.body.agency, { ...statement.body, index }),
      }
    case 'directory.key-enrolment':
      return withKey(directory, logged, statement.body.agency, statement.body)
    case 'directory.key-rotation':
      return withKey(
        endKey(directory, logged, statement.body.previous as KeyId, { reason: 'rotated' }),
        logged,
        statement.by,
        statement.body,
      )
    case 'directory.key-revocation': {
      const { keyid, reason, compromisedSince } = statement.body
      return endKey(
        directory,
        logged,
        keyid as KeyId,
        compromisedSince === undefined ? { reason } : { reason, compromisedSince },
      )
    }
    default:
      return directory
  }
}

function found(
  directory: Directory,
  logged: Logged,
  statement: Extract<Understood, { kind: 'directory.organisation' }>,
): Directory {
  const { agency, names, publicKey } = statement.body.secretariat
  const renamed = { ...directory, organisation: statement.body }
  if (directory.secretariat !== undefined) return renamed
  const founded = {
    ...renamed,
    secretariat: agency,
    agencies: withEntry(directory.agencies, agency, {
      agency,
      type: 'secretariat' as const,
      names,
      index: logged.index,
    }),
  }
  return withKey(founded, logged, agency, { publicKey, custody: 'own' })
}

function withKey(
  directory: Directory,
  { index, received }: Logged,
  agency: AgencyId,
  body: { publicKey: string; custody: 'own' | 'hosted' },
): Directory {
  const raw = fromBase64(body.publicKey)!
  const keyid = keyIdOf(raw)
  const entry: KeyEntry = {
    keyid,
    agency,
    publicKey: body.publicKey,
    key: importPublicKey(raw),
    custody: body.custody,
    enrolled: { index, received },
  }
  return { ...directory, keys: withEntry(directory.keys, keyid, entry) }
}

/** A second end only adds what came to light: the key stopped signing at the first. */
function endKey(
  directory: Directory,
  { index, received }: Logged,
  keyid: KeyId,
  why: Pick<NonNullable<KeyEntry['ended']>, 'reason' | 'compromisedSince'>,
): Directory {
  const key = directory.keys.get(keyid)
  if (key === undefined) return directory
  return {
    ...directory,
    keys: withEntry(directory.keys, keyid, { ...key, ended: { index, received, ...key.ended, ...why } }),
  }
}

function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value)
}
