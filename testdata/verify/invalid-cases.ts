/** Bundles that do not hold, each with the step that must fail and why. */
import { formatEntry, formatEnvelope, signPayload, type Entry } from '@concert/statement'
import { cosigner, noteSigner } from '@concert/tlog'
import {
  base64,
  buildRecord,
  envelopeOf,
  instantOf,
  keyText,
  logKey,
  origin,
  sealedEntry,
  utf8,
  type BuiltRecord,
  type BundleFile,
  type Json,
  type Key,
} from './build-record.ts'
import {
  agency,
  enrolment,
  foundedRecord,
  founding,
  kaz,
  kazNext,
  membership,
  places,
  report,
  revocation,
  rotation,
  sampleRecord,
  secretariat,
  stranger,
  uzb,
} from './sample-record.ts'

export type InvalidCase = {
  readonly name: string
  readonly why: string
  readonly text: string
  /** The step that fails, and the code of the reason. */
  readonly failed: string
  readonly reason: string
  /** The verifier key that the reader had from elsewhere. */
  readonly vkey?: string
}

type Named = readonly [name: string, why: string, failed: string, reason: string]
type Change = (bundle: BundleFile, record: BuiltRecord) => BundleFile | string | Promise<BundleFile | string>

export async function invalidCases(): Promise<InvalidCase[]> {
  return [
    ...(await Promise.all(changes.map(([name, change]) => changed(name, change)))),
    ...(await Promise.all(records.map(([name, record, index]) => recorded(name, record, index)))),
    await badFounding('founding-by-another', 'the key that the founding names has not signed it', [stranger]),
    await badFounding('founding-with-a-second', 'a second signature beside the founding key', [
      secretariat,
      stranger,
    ]),
    await otherKey(),
  ]
}

/** A change to the bundle of kaz-moh's report in the sample record. */
async function changed([name, why, failed, reason]: Named, change: Change): Promise<InvalidCase> {
  const record = sampleRecord()
  const bundle = await change(await record.bundle(places.kazReport), record)
  return { name, why, failed, reason, text: typeof bundle === 'string' ? bundle : JSON.stringify(bundle) }
}

/** A record in which something was taken that may not stand there. */
async function recorded(
  [name, why, failed, reason]: Named,
  build: (record: BuiltRecord) => unknown,
  index: number,
): Promise<InvalidCase> {
  const record = foundedRecord()
  build(record)
  return { name, why, failed, reason, text: JSON.stringify(await record.bundle(index)) }
}

async function badFounding(name: string, why: string, signers: readonly Key[]): Promise<InvalidCase> {
  const record = buildRecord()
  record.say(founding, signers)
  const text = JSON.stringify(await record.bundle(0))
  return { name, why, failed: 'directory-signed', reason: 'bad-signature', text }
}

async function otherKey(): Promise<InvalidCase> {
  const { text } = await changed(['', '', '', ''], (bundle) => bundle)
  const vkey = noteSigner({ name: origin, seed: new Uint8Array(32).fill(77) }).verifier.vkey
  return {
    name: 'other-log-key',
    why: 'the reader had another verifier key from elsewhere',
    failed: 'log-key',
    reason: 'wrong-key',
    text,
    vkey,
  }
}

const otherLog = noteSigner({ name: 'other.test/record', seed: new Uint8Array(32).fill(92) })
const sameNameLog = noteSigner({ name: origin, seed: new Uint8Array(32).fill(93) })
const witness = cosigner({ name: origin, seed: new Uint8Array(32).fill(90) })

const without = (bundle: BundleFile, at: number): BundleFile => ({
  ...bundle,
  directory: bundle.directory.filter((_, one) => one !== at),
})

const inDirectory = async (bundle: BundleFile, record: BuiltRecord, index: number): Promise<BundleFile> => {
  const directory = [...record.directory, index].sort((a, b) => a - b)
  return { ...bundle, directory: await Promise.all(directory.map(record.prove)) }
}

const changes: readonly (readonly [Named, Change])[] = [
  [['not-json', 'cut in the middle', 'bundle-form', 'not-json'], (b) => JSON.stringify(b).slice(0, 4000)],
  [['empty', 'no bytes at all', 'bundle-form', 'not-json'], () => ''],
  [
    [
      'with-spaces',
      'white space between the tokens: another encoding of the same bundle',
      'bundle-form',
      'not-a-bundle',
    ],
    (b) => JSON.stringify(b, null, 2),
  ],
  [
    ['line-end', 'a line end after the bundle', 'bundle-form', 'not-a-bundle'],
    (b) => `${JSON.stringify(b)}\n`,
  ],
  [
    ['other-order', 'the fields in another order', 'bundle-form', 'not-a-bundle'],
    ({ directory, ...b }) => JSON.stringify({ directory, ...b }),
  ],
  [
    ['other-escape', 'a line end in a proof written as another escape', 'bundle-form', 'not-a-bundle'],
    (b) => JSON.stringify(b).replace(String.raw`\n`, String.raw`\u000a`),
  ],
  [['a-list', 'JSON, and no object', 'bundle-form', 'not-a-bundle'], () => '[]'],
  [['deep', 'nested deeper than any bundle', 'bundle-form', 'not-a-bundle'], () => '['.repeat(5000)],
  [
    ['other-format', 'a format of the future', 'bundle-form', 'not-a-bundle'],
    (b) => ({ ...b, format: 'concert.bundle/v2' }),
  ],
  [
    ['unknown-field', 'a field that nothing proves', 'bundle-form', 'not-a-bundle'],
    (b) => ({ ...b, note: 'checked' }),
  ],
  [
    ['key-twice', 'two readers could read two statements', 'bundle-form', 'duplicate-key'],
    (b) => JSON.stringify(b).replace('{', '{"vkey":"x",'),
  ],
  [
    ['no-directory', 'the list is missing', 'bundle-form', 'not-a-bundle'],
    ({ directory: _, ...b }) => JSON.stringify(b),
  ],
  [
    ['loose-base64', 'a second encoding of the same entry', 'bundle-form', 'invalid-encoding'],
    (b) => ({ ...b, statement: { ...b.statement, entry: `${b.statement.entry}\n` } }),
  ],
  [
    ['extra-data', 'a proof with data that it does not prove', 'bundle-form', 'not-a-bundle'],
    (b) => ({
      ...b,
      statement: { ...b.statement, proof: b.statement.proof.replace('\nindex', '\nextra AAAA\nindex') },
    }),
  ],
  [
    ['bad-vkey', 'a verifier key whose id is not its own', 'bundle-form', 'invalid-vkey'],
    (b) => ({ ...b, vkey: b.vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+') }),
  ],
  [
    ['witness-key', 'the key of a witness, which signs no log', 'checkpoint', 'wrong-key'],
    (b) => ({ ...b, vkey: witness.verifier.vkey }),
  ],
  [
    ['other-signer', 'a key of the same name that did not sign', 'checkpoint', 'unsigned'],
    (b) => ({ ...b, vkey: sameNameLog.verifier.vkey }),
  ],
  [
    ['bad-checkpoint-signature', 'another root under the same signature', 'checkpoint', 'invalid-signature'],
    (b) =>
      JSON.parse(
        JSON.stringify(b).replaceAll(/record\\n15\\n[^\\]{4}/g, String.raw`record\n15\nAAAA`),
      ) as BundleFile,
  ],
  [
    ['two-checkpoints', 'the proofs are of two trees', 'checkpoint', 'different-checkpoints'],
    async (b, r) => {
      r.say(report('kaz-moh', 9), [kazNext])
      return { ...b, statement: await r.prove(places.kazReport) }
    },
  ],
  [
    ['other-record', 'the entry, proof and key of another record', 'checkpoint', 'different-checkpoints'],
    async (b) => {
      const other = sampleRecord(otherLog)
      return { ...b, vkey: other.logKey.verifier.vkey, statement: await other.prove(places.kazReport) }
    },
  ],
  [
    ['proof-of-another-index', 'the proof of the entry after it', 'statement-included', 'invalid-proof'],
    async (b, r) => ({ ...b, statement: { ...b.statement, proof: (await r.prove(places.uzbReport)).proof } }),
  ],
  [
    ['other-index-stated', 'its own hashes under another index', 'statement-included', 'invalid-proof'],
    (b) => ({ ...b, statement: { ...b.statement, proof: b.statement.proof.replace('index 7', 'index 6') } }),
  ],
  [
    ['entry-changed', 'a figure changed in the entry', 'statement-included', 'invalid-proof'],
    async (b, r) => ({ ...b, statement: { ...b.statement, entry: base64(r.entries[places.uzbReport]!) } }),
  ],
  [
    [
      'directory-entry-changed',
      'another entry in the place of an enrolment',
      'directory-included',
      'invalid-proof',
    ],
    (b) => ({
      ...b,
      directory: b.directory.map((one, at) => (at === 3 ? { ...one, entry: b.directory[4]!.entry } : one)),
    }),
  ],
  [
    ['reordered', 'two entries of the directory in the other order', 'directory-included', 'out-of-order'],
    (b) => ({ ...b, directory: [b.directory[1]!, b.directory[0]!, ...b.directory.slice(2)] }),
  ],
  [
    ['duplicated', 'an entry of the directory twice', 'directory-included', 'out-of-order'],
    (b) => ({ ...b, directory: [b.directory[0]!, ...b.directory] }),
  ],
  [
    [
      'report-in-directory',
      'a report among the entries of the directory',
      'directory-signed',
      'not-of-the-directory',
    ],
    (b, r) => inDirectory(b, r, places.uzbReport),
  ],
  [
    [
      'sealed-in-directory',
      'a sealed entry among those of the directory',
      'directory-signed',
      'not-of-the-directory',
    ],
    (b, r) => inDirectory(b, r, places.sealed),
  ],
  [
    ['empty-directory', 'nothing founds the record', 'statement-signed', 'not-founded'],
    (b) => ({ ...b, directory: [] }),
  ],
  [
    ['founding-left-out', 'the first entry is missing', 'directory-signed', 'not-founded'],
    (b) => without(b, 0),
  ],
  [
    ['membership-left-out', 'an agency of a state that no entry names', 'directory-signed', 'unknown'],
    (b) => without(b, 1),
  ],
  [
    ['agency-left-out', 'a key for an agency that no entry names', 'directory-signed', 'unknown'],
    (b) => without(b, 2),
  ],
  [
    ['enrolment-left-out', 'no entry enrols the key that signed', 'directory-signed', 'not-entitled'],
    (b) => without(b, 3),
  ],
  [
    ['key-of-nobody', 'only the entries before the enrolment', 'statement-signed', 'not-entitled'],
    (b) => ({ ...b, directory: b.directory.slice(0, 3) }),
  ],
  [
    ['sealed-without-opening', 'neither salt nor envelope of a sealed entry', 'sealed-opened', 'not-opened'],
    async (_, r) => {
      const { sealed: __, ...bundle } = await r.bundle(places.sealed)
      return bundle
    },
  ],
  [
    ['wrong-salt', 'another salt', 'sealed-opened', 'bad-commitment'],
    async (_, r) => {
      const b = await r.bundle(places.sealed)
      return { ...b, sealed: { ...b.sealed!, salt: base64(new Uint8Array(32)) } }
    },
  ],
  [
    ['wrong-envelope', 'another statement under the same salt', 'sealed-opened', 'bad-commitment'],
    async (_, r) => {
      const b = await r.bundle(places.sealed)
      return { ...b, sealed: { ...b.sealed!, envelope: base64(envelopeOf(report('uzb-ses', 4), [uzb])) } }
    },
  ],
  [
    ['open-with-opening', 'salt and envelope beside an open entry', 'sealed-opened', 'not-opened'],
    async ({ directory, ...b }, r) => ({ ...b, sealed: (await r.bundle(places.sealed)).sealed!, directory }),
  ],
]

const open = (
  record: BuiltRecord,
  envelope: Uint8Array,
  received = instantOf(record.entries.length),
): number => record.append(formatEntry({ form: 'open', received, envelope } as Entry))

/** An envelope with the signature of one key under the id of another. */
function misnamed(statement: Json, signer: Key, as: Key): Uint8Array {
  return envelopeOf({ ...fullFrame, ...statement }, [{ keyid: as.keyid, sign: signer.sign }])
}

const fullFrame = {
  version: '1.0',
  record: origin,
  at: instantOf(4),
  label: 'TLP:CLEAR',
  audience: ['public'],
}
const narrow = { label: 'TLP:AMBER', audience: ['members'] }
const since = (compromisedSince: string): Json => ({ reason: 'compromised', compromisedSince })

/** What is said after the founding, membership, agency and enrolment of kaz-moh; the index of the bundle. */
const records: readonly (readonly [Named, (record: BuiltRecord) => unknown, number])[] = [
  [
    [
      'forged-enrolment',
      'a key enrolled by an agency that is not the Secretariat',
      'directory-signed',
      'not-entitled',
    ],
    (r) => {
      r.say(enrolment('kaz-moh', keyText(kazNext), 'own', 'kaz-moh'), [kaz, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    5,
  ],
  [
    [
      'enrolment-by-a-stranger',
      "an enrolment in the Secretariat's name by a key that nobody knows",
      'directory-signed',
      'not-entitled',
    ],
    (r) => {
      r.say(enrolment('kaz-moh', keyText(kazNext)), [stranger, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    5,
  ],
  [
    [
      'enrolment-by-an-agency-key',
      "an enrolment in the Secretariat's name by an agency's key",
      'directory-signed',
      'not-entitled',
    ],
    (r) => {
      r.say(enrolment('kaz-moh', keyText(kazNext)), [kaz, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    5,
  ],
  [
    ['enrolment-not-cosigned', 'the new key has not signed', 'directory-signed', 'bad-signature'],
    (r) => {
      r.say(enrolment('kaz-moh', keyText(kazNext)), [secretariat])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    5,
  ],
  [
    ['enrolled-twice', 'one key for two agencies', 'directory-signed', 'conflict'],
    (r) => {
      r.say(agency('kaz-ses', 'KAZ'), [secretariat])
      r.say(enrolment('kaz-ses', keyText(kaz)), [secretariat, kaz])
      r.say(report('kaz-ses', 1), [kaz])
    },
    6,
  ],
  [
    ['rotation-by-another', 'a rotation that the old key has not signed', 'directory-signed', 'not-entitled'],
    (r) => {
      r.say(rotation('kaz-moh', kaz.keyid, keyText(kazNext)), [stranger, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    5,
  ],
  [
    [
      'refounded',
      'a second founding, with the first ones left out, cannot stand at entry 0',
      'directory-signed',
      'not-entitled',
    ],
    (r) => {
      r.say({ ...founding, by: 'kaz-moh' }, [kaz])
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    [
      'refounded-by-a-stranger',
      'a key that nobody knows founds the record again',
      'directory-signed',
      'not-entitled',
    ],
    (r) => {
      r.say(
        {
          ...founding,
          body: {
            ...(founding['body'] as object),
            secretariat: { agency: 'secretariat', names: { en: 'S' }, publicKey: keyText(stranger) },
          },
        },
        [stranger],
      )
    },
    4,
  ],
  [
    ['after-rotation-by-the-old-key', 'the key was rotated before', 'statement-signed', 'not-entitled'],
    (r) => {
      r.say(rotation('kaz-moh', kaz.keyid, keyText(kazNext)), [kaz, kazNext])
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    ['after-revocation', 'the key was revoked before', 'statement-signed', 'not-entitled'],
    (r) => {
      r.say(revocation('kaz-moh', kaz.keyid, { reason: 'lost' }), [secretariat])
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    ['before-enrolment', 'the key was enrolled after the statement', 'statement-signed', 'not-entitled'],
    (r) => {
      r.say(report('kaz-moh', 1), [kazNext])
      r.say(enrolment('kaz-moh', keyText(kazNext)), [secretariat, kazNext])
    },
    4,
  ],
  [
    ['foreign-agency-key', 'in the name of kaz-moh, by a key of uzb-ses', 'statement-signed', 'not-entitled'],
    (r) => {
      r.say(membership('UZB', 2), [secretariat])
      r.say(agency('uzb-ses', 'UZB'), [secretariat])
      r.say(enrolment('uzb-ses', keyText(uzb)), [secretariat, uzb])
      r.say(report('kaz-moh', 1), [uzb])
    },
    7,
  ],
  [
    ['key-of-a-stranger', 'by a key that nobody enrolled', 'statement-signed', 'not-entitled'],
    (r) => r.say(report('kaz-moh', 1), [stranger]),
    4,
  ],
  [
    ['closed-agency', 'the agency was closed before', 'statement-signed', 'not-entitled'],
    (r) => {
      r.say(agency('kaz-moh', 'KAZ', { closed: true }), [secretariat])
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    [
      'signature-of-another-key',
      "a stranger's signature under the agency's key id",
      'statement-signed',
      'bad-signature',
    ],
    (r) => open(r, misnamed(report('kaz-moh', 1), stranger, kaz)),
    4,
  ],
  [
    ['signature-of-other-bytes', 'the signature of another statement', 'statement-signed', 'bad-signature'],
    (r) => open(r, resigned()),
    4,
  ],
  [
    ['stranger-beside', "a stranger's signature beside the author's", 'statement-signed', 'bad-signature'],
    (r) => r.say(report('kaz-moh', 1), [kaz, stranger]),
    4,
  ],
  [
    ['no-envelope', 'an entry that holds no envelope', 'statement-signed', 'not-json'],
    (r) => open(r, utf8('hello')),
    4,
  ],
  [
    ['no-entry', 'bytes that are no entry', 'statement-included', 'not-an-entry'],
    (r) => r.append(utf8('hello')),
    4,
  ],
  [
    [
      'stranger-unread',
      'signed by a stranger, so that nobody reads that it is no statement',
      'statement-signed',
      'not-entitled',
    ],
    (r) => open(r, formatEnvelope(signPayload(utf8('{}'), [stranger]))),
    4,
  ],
  [
    [
      'compromised-two-keys-up',
      'the key that enrolled the key that enrolled the agency was compromised since before',
      'key-standing',
      'compromised',
    ],
    (r) => {
      r.say(enrolment('secretariat', keyText(stranger)), [secretariat, stranger])
      r.say(enrolment('kaz-moh', keyText(kazNext)), [stranger, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
      r.say(revocation('secretariat', secretariat.keyid, since(instantOf(4))), [stranger])
    },
    6,
  ],
  [
    ['no-statement', 'a signed payload that is no statement', 'statement-signed', 'not-a-statement'],
    (r) => open(r, formatEnvelope(signPayload(utf8('{}'), [kaz]))),
    4,
  ],
  [
    ['received-before', 'received before an entry that precedes it', 'directory-signed', 'out-of-order'],
    (r) => {
      r.say(membership('UZB', 2), [secretariat], instantOf(1))
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    [
      'dated-back',
      'received before the enrolment of the key that signed it',
      'statement-included',
      'out-of-order',
    ],
    (r) => r.say(report('kaz-moh', 1), [kaz], instantOf(2)),
    4,
  ],
  [
    [
      'dated-ahead',
      'received after an entry of the directory that follows',
      'statement-included',
      'out-of-order',
    ],
    (r) => {
      r.say(report('kaz-moh', 1), [kaz], instantOf(9))
      r.say(membership('UZB', 2), [secretariat])
    },
    4,
  ],
  [
    ['for-another-record', 'meant for the record of an exercise', 'statement-record', 'wrong-record'],
    (r) => r.say(report('kaz-moh', 1, { record: 'exercise.test/record' }), [kaz]),
    4,
  ],
  [
    ['narrow-but-open', 'for the members, and open to all', 'statement-form', 'wrong-form'],
    (r) => r.say(report('kaz-moh', 1, narrow), [kaz]),
    4,
  ],
  [
    ['clear-but-sealed', 'for all, and sealed', 'statement-form', 'wrong-form'],
    (r) => r.seal(report('kaz-moh', 1, { label: 'TLP:CLEAR', audience: ['public'] }), [kaz]),
    4,
  ],
  [
    ['narrow-directory', 'an entry of the directory for the members, open', 'directory-signed', 'wrong-form'],
    (r) => {
      r.say({ ...membership('UZB', 2), ...narrow }, [secretariat])
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    [
      'directory-for-another-record',
      "an exercise's entry of the directory",
      'directory-signed',
      'wrong-record',
    ],
    (r) => {
      r.say({ ...membership('UZB', 2), record: 'exercise.test/record' }, [secretariat])
      r.say(report('kaz-moh', 1), [kaz])
    },
    5,
  ],
  [
    [
      'compromised',
      'the key was compromised since before the receipt, as was stated later',
      'key-standing',
      'compromised',
    ],
    (r) => {
      r.say(report('kaz-moh', 1), [kaz])
      r.say(revocation('kaz-moh', kaz.keyid, since('2020-04-01T03:59:00.000Z')), [secretariat])
    },
    4,
  ],
  [
    [
      'compromised-at-receipt',
      'the key was compromised since the very instant of the receipt',
      'key-standing',
      'compromised',
    ],
    (r) => {
      r.say(report('kaz-moh', 1), [kaz])
      r.say(revocation('kaz-moh', kaz.keyid, since(instantOf(4))), [secretariat])
    },
    4,
  ],
  [
    [
      'compromised-secretariat',
      'the key that enrolled the agency was compromised since before, as was stated later',
      'key-standing',
      'compromised',
    ],
    (r) => {
      r.say(report('kaz-moh', 1), [kaz])
      r.say(enrolment('secretariat', keyText(stranger)), [secretariat, stranger])
      r.say(revocation('secretariat', secretariat.keyid, since(instantOf(2))), [stranger])
    },
    4,
  ],
]

function resigned(): Uint8Array {
  const other = signPayload(utf8('{"another":"statement"}'), [kaz])
  return formatEnvelope({
    payload: utf8(JSON.stringify({ ...fullFrame, ...report('kaz-moh', 1) })),
    signatures: other.signatures,
  })
}
