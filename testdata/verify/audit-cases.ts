/** Whole records, good and bad, each with what an audit must find. */
import { Buffer } from 'node:buffer'
import { commitTo, formatEntry, type Entry } from '@concert/statement'
import {
  base64,
  buildRecord,
  envelopeOf,
  instantOf,
  keyText,
  origin,
  sealedEntry,
  utf8,
  type BuiltRecord,
  type Json,
} from './build-record.ts'
import {
  agency,
  disclosure,
  enrolment,
  foundedRecord,
  founding,
  kaz,
  kazNext,
  membership,
  report,
  revocation,
  rotation,
  sampleRecord,
  secretariat,
  stranger,
  uzb,
} from './sample-record.ts'

export type AuditCase = {
  readonly name: string
  readonly why: string
  readonly entries: readonly string[]
  readonly open: number
  readonly sealed: number
  readonly notUnderstood: number
  readonly faults: readonly { readonly index: number; readonly code: string }[]
}

export function auditCases(): AuditCase[] {
  return [
    caseOf(
      'sample',
      'every kind of the directory, reports, a sealed one and its disclosure',
      sampleRecord(),
      [],
      1,
    ),
    caseOf('empty', 'a record without entries', buildRecord(), []),
    caseOf('not-founded', 'nothing stands before the founding', unfounded(), [
      [0, 'not-founded'],
      [1, 'not-founded'],
      [2, 'not-founded'],
    ]),
    ...faulty.map(([name, why, build, faults, notUnderstood]) => {
      const record = foundedRecord()
      build(record)
      return caseOf(name, why, record, faults, notUnderstood)
    }),
  ]
}

type Faults = readonly (readonly [index: number, code: string])[]

function caseOf(
  name: string,
  why: string,
  record: BuiltRecord,
  faults: Faults,
  notUnderstood = 0,
): AuditCase {
  const heads = record.entries.map(
    (entry) => Buffer.from(entry.subarray(0, 24)).toString('latin1').split('\n')[1],
  )
  return {
    name,
    why,
    entries: record.entries.map(base64),
    open: heads.filter((form) => form === 'open').length,
    sealed: heads.filter((form) => form === 'sealed').length,
    notUnderstood,
    faults: faults.map(([index, code]) => ({ index, code })),
  }
}

function unfounded(): BuiltRecord {
  const record = buildRecord()
  record.say(report('kaz-moh', 1), [kaz])
  record.seal(report('kaz-moh', 1), [kaz])
  record.say(founding, [secretariat])
  return record
}

const narrow = { label: 'TLP:AMBER', audience: ['members'] }

type Faulty = readonly [
  name: string,
  why: string,
  build: (r: BuiltRecord) => unknown,
  faults: Faults,
  notUnderstood?: number,
]

/** Indexes begin at 4, after the founding, membership, agency and enrolment of kaz-moh. */
const faulty: readonly Faulty[] = [
  [
    'no-entry',
    'bytes that are no entry, and the audit goes on',
    (r) => {
      r.append(utf8('hello'))
      r.say(report('kaz-moh', 1), [kaz])
    },
    [[4, 'not-an-entry']],
  ],
  [
    'received-backwards',
    'received before the entry before it',
    (r) => {
      r.say(report('kaz-moh', 1), [kaz], instantOf(1))
      r.say(report('kaz-moh', 2), [kaz])
    },
    [[4, 'out-of-order']],
  ],
  [
    'bad-signature',
    "a stranger's signature under the agency's key id",
    (r) => r.say(report('kaz-moh', 1), [{ keyid: kaz.keyid, sign: stranger.sign }]),
    [[4, 'bad-signature']],
  ],
  [
    'key-of-a-stranger',
    'by a key that nobody enrolled',
    (r) => r.say(report('kaz-moh', 1), [stranger]),
    [[4, 'not-entitled']],
  ],
  [
    'stranger-beside',
    "a stranger's signature beside the author's",
    (r) => r.say(report('kaz-moh', 1), [kaz, stranger]),
    [[4, 'bad-signature']],
  ],
  [
    'foreign-agency',
    'in the name of an agency that is not there',
    (r) => r.say(report('uzb-ses', 1), [kaz]),
    [[4, 'unknown']],
  ],
  [
    'old-key',
    'by the key that was rotated',
    (r) => {
      r.say(rotation('kaz-moh', kaz.keyid, keyText(kazNext)), [kaz, kazNext])
      r.say(report('kaz-moh', 1), [kaz])
    },
    [[5, 'not-entitled']],
  ],
  [
    'revoked-key',
    'by the key that was revoked',
    (r) => {
      r.say(revocation('kaz-moh', kaz.keyid, { reason: 'retired' }), [secretariat])
      r.say(report('kaz-moh', 1), [kaz])
    },
    [[5, 'not-entitled']],
  ],
  [
    'last-key',
    'the last key of the Secretariat is not revoked',
    (r) => r.say(revocation('secretariat', secretariat.keyid, { reason: 'lost' }), [secretariat]),
    [[4, 'conflict']],
  ],
  [
    'for-another-record',
    'meant for the record of an exercise',
    (r) => r.say(report('kaz-moh', 1, { record: 'exercise.test/record' }), [kaz]),
    [[4, 'wrong-record']],
  ],
  [
    'narrow-but-open',
    'for the members, and open to all',
    (r) => r.say(report('kaz-moh', 1, narrow), [kaz]),
    [[4, 'wrong-form']],
  ],
  [
    'no-statement',
    'signed, and no statement',
    (r) => r.append(openEntry(4, envelopeOf({}, [kaz]))),
    [[4, 'not-a-statement']],
  ],
  [
    'forged-enrolment',
    'what a forged enrolment brings in signs nothing',
    (r) => {
      r.say(enrolment('kaz-moh', keyText(kazNext), 'own', 'kaz-moh'), [kaz, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    [
      [4, 'not-entitled'],
      [5, 'not-entitled'],
    ],
  ],
  [
    'enrolment-with-a-third',
    'a third signature beside the two of an enrolment',
    (r) => r.say(enrolment('kaz-moh', keyText(kazNext)), [secretariat, kazNext, stranger]),
    [[4, 'bad-signature']],
  ],
  [
    'founded-twice',
    'a second founding is a change of the organisation, for the Secretariat alone',
    (r) => {
      r.say({ ...founding, at: instantOf(4) }, [secretariat])
      r.say({ ...founding, by: 'kaz-moh' }, [kaz])
    },
    [[5, 'not-entitled']],
  ],
  [
    'repeated',
    'the same statement at two places',
    (r) => {
      const said = { ...report('kaz-moh', 1), at: instantOf(0) }
      r.say(said, [kaz])
      r.say(said, [kaz])
    },
    [[5, 'repeated']],
  ],
  [
    'repeated-enrolment',
    'the same enrolment again',
    (r) => {
      const said = { ...enrolment('kaz-moh', keyText(kazNext)), at: instantOf(0) }
      r.say(said, [secretariat, kazNext])
      r.say(said, [secretariat, kazNext])
    },
    [[5, 'conflict']],
  ],
  [
    'repeated-commitment',
    'the same commitment at two places',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kaz])
      r.append(sealedEntry(instantOf(5), commitTo(r.sealed.get(at)!)))
    },
    [[5, 'repeated']],
  ],
  [
    'newer-version',
    'a version that nobody knows yet',
    (r) => r.say(report('kaz-moh', 1, { version: '2.0' }), [kaz]),
    [],
    1,
  ],
  [
    'newer-directory',
    'an enrolment of a version that nobody knows yet brings nobody in',
    (r) => {
      r.say({ ...enrolment('kaz-moh', keyText(kazNext)), version: '2.0' }, [secretariat, kazNext])
      r.say(report('kaz-moh', 1), [kazNext])
    },
    [[5, 'not-entitled']],
    1,
  ],
  [
    'disclosure-of-open',
    'a disclosure of an entry that is not sealed',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kaz])
      r.say(atIndex(disclosure('kaz-moh', r, at), 2), [kaz])
    },
    [[5, 'wrong-disclosure']],
  ],
  [
    'disclosure-of-later',
    'a disclosure of an entry that is not there yet',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kaz])
      r.say(atIndex(disclosure('kaz-moh', r, at), 9), [kaz])
    },
    [[5, 'wrong-disclosure']],
  ],
  [
    'disclosure-of-another',
    'a disclosure that opens another entry than it says',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kaz])
      r.seal(report('kaz-moh', 2), [kaz])
      r.say(atIndex(disclosure('kaz-moh', r, at), 5), [kaz])
    },
    [[6, 'wrong-disclosure']],
  ],
  [
    'disclosure-by-another',
    "a disclosure of another agency's statement",
    (r) => {
      enrolUzb(r)
      const at = r.seal(report('uzb-ses', 1), [uzb])
      r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [[8, 'wrong-disclosure']],
  ],
  [
    'disclosure-of-unsigned',
    'what is disclosed was signed by a stranger',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [stranger])
      r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [[5, 'wrong-disclosure']],
  ],
  [
    'disclosure-of-clear',
    'what is disclosed was for all, and should have been open',
    (r) => {
      const at = r.seal(report('kaz-moh', 1, { label: 'TLP:CLEAR', audience: ['public'] }), [kaz])
      r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [[5, 'wrong-disclosure']],
  ],
  [
    'disclosure-for-another-record',
    'what is disclosed was meant for the record of an exercise',
    (r) => {
      const at = r.seal(report('kaz-moh', 1, { record: 'exercise.test/record' }), [kaz])
      r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [[5, 'wrong-disclosure']],
  ],
  [
    'disclosure-of-directory',
    'a directory that was changed in secret',
    (r) => {
      const at = r.seal(membership('UZB', 2), [secretariat])
      r.say(disclosure('secretariat', r, at), [secretariat])
    },
    [[5, 'wrong-disclosure']],
  ],
  [
    'disclosure-by-a-later-key',
    'sealed by a key that was enrolled only later',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kazNext])
      r.say(enrolment('kaz-moh', keyText(kazNext)), [secretariat, kazNext])
      r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [[6, 'wrong-disclosure']],
  ],
  [
    'disclosure-after-rotation',
    'sealed by a key in force then and rotated since',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kaz])
      r.say(rotation('kaz-moh', kaz.keyid, keyText(kazNext)), [kaz, kazNext])
      r.say(disclosure('kaz-moh', r, at), [kazNext])
    },
    [],
  ],
  [
    'disclosed-twice',
    'two disclosures of one entry',
    (r) => {
      const at = r.seal(report('kaz-moh', 1), [kaz])
      r.say(disclosure('kaz-moh', r, at), [kaz])
      r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [],
  ],
  [
    'sealed-twice',
    'one statement sealed under two salts, as the disclosures show',
    (r) => {
      const said = { ...report('kaz-moh', 1), at: instantOf(0) }
      for (const at of [r.seal(said, [kaz]), r.seal(said, [kaz])]) r.say(disclosure('kaz-moh', r, at), [kaz])
    },
    [[7, 'repeated']],
  ],
]

const openEntry = (index: number, envelope: Uint8Array): Uint8Array =>
  formatEntry({ form: 'open', received: instantOf(index), envelope } as Entry)

const atIndex = (statement: Json, index: number): Json => ({
  ...statement,
  body: { ...(statement['body'] as Json), index },
})

function enrolUzb(record: BuiltRecord): void {
  record.say(membership('UZB', 2), [secretariat])
  record.say(agency('uzb-ses', 'UZB'), [secretariat])
  record.say(enrolment('uzb-ses', keyText(uzb)), [secretariat, uzb])
}
