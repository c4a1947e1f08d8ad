import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import type { AgencyId } from '../codes/label.ts'
import { formatInstant } from '../codes/time.ts'
import { statementSigner } from '../statement-signer.ts'
import { signPayload, type Envelope } from '../envelope.ts'
import { formatStatement, parseStatement } from '../statement.ts'
import type { Frame, Understood } from '../frame.ts'
import { applyDirectory } from './apply-directory.ts'
import { directoryFault } from './directory-fault.ts'
import { activeKeys, emptyDirectory, inProtocolOrder, type Directory } from './directory.ts'
import { signerFault, signingKey } from './signer-fault.ts'

type Key = ReturnType<typeof statementSigner>
const keyOf = (seed: number): Key => statementSigner(new Uint8Array(32).fill(seed))
const base64 = ({ publicKey }: Key): string => Buffer.from(publicKey).toString('base64')
const [founder, ministry, next, stranger] = [1, 2, 3, 4].map(keyOf) as [Key, Key, Key, Key]
const names = { en: 'A name' }

/** A statement of the directory as a reader finds it: parsed, with the envelope that carried it. */
function said(
  by: string,
  kind: string,
  body: object,
  ...signers: Key[]
): { statement: Understood; envelope: Envelope } {
  const frame = {
    kind,
    version: '1.0',
    record: 'directory.test/log',
    by,
    at: '2020-04-29T06:00:00.000Z',
    label: 'TLP:CLEAR',
    audience: ['public'],
    body,
  } as unknown as Frame
  const payload = formatStatement(frame)
  return {
    statement: parseStatement(payload).statement as Understood,
    envelope: signPayload(payload, signers),
  }
}

type Said = ReturnType<typeof said>

const founding = (publicKey = base64(founder), signer = founder, by = 'sec'): Said =>
  said(
    by,
    'directory.organisation',
    {
      names,
      shortNames: names,
      languages: ['en'],
      chairRule: { rotation: 'protocol-order', collation: 'ru' },
      secretariat: { agency: 'sec', names, publicKey },
    },
    signer,
  )
const membership = (state: string, protocolOrder: number, role = 'member', by = 'sec'): Said =>
  said(by, 'directory.membership', { state, role, names, protocolOrder }, founder)
const agency = (more: object = {}, by = 'sec'): Said =>
  said(
    by,
    'directory.agency',
    { agency: 'kaz-moh', type: 'health-ministry', state: 'KAZ', names, ...more },
    founder,
  )
const enrolment = (key: Key, ...signers: Key[]): Said =>
  said(
    'sec',
    'directory.key-enrolment',
    { agency: 'kaz-moh', publicKey: base64(key), custody: 'own' },
    ...signers,
  )
const rotation = (from: Key, to: Key, ...signers: Key[]): Said =>
  said(
    'kaz-moh',
    'directory.key-rotation',
    { previous: from.keyid, publicKey: base64(to), custody: 'own' },
    ...signers,
  )
const revocation = (key: Key, reason: string, by = 'kaz-moh', of = 'kaz-moh', more: object = {}): Said =>
  said(by, 'directory.key-revocation', { agency: of, keyid: key.keyid, reason, ...more }, ministry)

/** The directory after statements, each of which must be allowed where it stands. */
function after(...history: readonly Said[]): Directory {
  return history.reduce((directory, { statement, envelope }, index) => {
    assert.equal(directoryFault(directory, statement, envelope), undefined, statement.kind)
    return applyDirectory(directory, { index, received: formatInstant(index), statement })
  }, emptyDirectory)
}

const enrolled = [founding(), membership('KAZ', 1), agency(), enrolment(ministry, founder, ministry)]

function refuses(directory: Directory, one: Said, code: string, place: string, message: RegExp): void {
  const fault = directoryFault(directory, one.statement, one.envelope)
  assert.deepEqual([fault?.code, fault?.place], [code, place])
  assert.match(fault!.message, message)
}

test('a record is founded by the Secretariat that it names, with the key that it names', () => {
  const directory = after(founding())
  assert.equal(directory.secretariat, 'sec')
  assert.deepEqual(
    activeKeys(directory, 'sec' as AgencyId).map(({ keyid }) => keyid),
    [founder.keyid],
  )
  refuses(
    emptyDirectory,
    founding(base64(founder), stranger),
    'bad-signature',
    'body.secretariat.publicKey',
    /has not signed/,
  )
  refuses(
    emptyDirectory,
    founding(base64(founder), founder, 'other'),
    'not-entitled',
    'by',
    /that the statement names, sec/,
  )
})

test('a second founding names anew and changes neither the Secretariat nor its key', () => {
  const directory = after(founding(), founding(base64(stranger), founder))
  assert.equal(directory.secretariat, 'sec')
  assert.deepEqual([...directory.keys.keys()], [founder.keyid])
})

test('only the Secretariat says who belongs, and an agency is of a state that is known', () => {
  const directory = after(founding())
  refuses(directory, membership('KAZ', 1, 'member', 'kaz-moh'), 'not-entitled', 'by', /for the Secretariat/)
  refuses(directory, agency(), 'unknown', 'body.state', /KAZ is not in the directory/)
  refuses(
    after(founding(), membership('KAZ', 1)),
    enrolment(ministry, founder, ministry),
    'unknown',
    'body.agency',
    /kaz-moh is not in the directory/,
  )
})

test('a key is enrolled when its holder has signed too, and once', () => {
  const directory = after(...enrolled.slice(0, 3))
  refuses(directory, enrolment(ministry, founder), 'bad-signature', 'body.publicKey', /has not signed/)
  refuses(
    after(...enrolled),
    enrolment(ministry, founder, ministry),
    'conflict',
    'body.publicKey',
    /already, as a key of kaz-moh/,
  )
})

test('a rotation ends one key and begins the next, signed by both', () => {
  const before = after(...enrolled)
  const directory = after(...enrolled, rotation(ministry, next, ministry, next))
  assert.deepEqual(
    activeKeys(directory, 'kaz-moh' as AgencyId).map(({ keyid }) => keyid),
    [next.keyid],
  )
  assert.deepEqual(directory.keys.get(ministry.keyid)!.ended, {
    index: 4,
    received: formatInstant(4),
    reason: 'rotated',
  })
  refuses(before, rotation(ministry, next, next), 'bad-signature', 'signatures', /the key that it replaces/)
  refuses(before, rotation(ministry, next, ministry), 'bad-signature', 'body.publicKey', /has not signed/)
  refuses(before, rotation(stranger, next, stranger, next), 'conflict', 'body.previous', /is not a key/)
  refuses(
    directory,
    rotation(ministry, stranger, ministry, stranger),
    'conflict',
    'body.previous',
    /signs now/,
  )
})

test('a key is revoked by its agency or the Secretariat; that it was compromised may be added later', () => {
  const before = after(...enrolled)
  refuses(
    before,
    revocation(ministry, 'lost', 'rus-moh'),
    'not-entitled',
    'by',
    /by kaz-moh or by the Secretariat/,
  )
  refuses(before, revocation(stranger, 'lost'), 'unknown', 'body.keyid', /has no key/)
  const lost = after(...enrolled, revocation(ministry, 'lost', 'sec'))
  refuses(lost, revocation(ministry, 'retired'), 'conflict', 'body.keyid', /ended at entry 4/)
  const since = { compromisedSince: '2020-04-01T00:00:00.000Z' }
  const known = after(
    ...enrolled,
    revocation(ministry, 'lost', 'sec'),
    revocation(ministry, 'compromised', 'sec', 'kaz-moh', since),
  )
  assert.deepEqual(known.keys.get(ministry.keyid)!.ended, {
    index: 4,
    received: formatInstant(4),
    reason: 'compromised',
    ...since,
  })
})

test('the last key of the Secretariat cannot be revoked: nobody could enrol another', () => {
  refuses(
    after(founding()),
    revocation(founder, 'retired', 'sec', 'sec'),
    'conflict',
    'body.keyid',
    /last key of the Secretariat/,
  )
})

test('signerFault() names why no key of an envelope may sign for its author', () => {
  const directory = after(...enrolled)
  const by = { by: 'kaz-moh' as AgencyId }
  const signedBy = (...keys: Key[]): Envelope => signPayload(new Uint8Array(9), keys)
  assert.equal(signerFault(directory, by, signedBy(ministry)), undefined)
  assert.equal(signingKey(directory, by, signedBy(stranger, ministry))?.keyid, ministry.keyid)
  assert.match(signerFault(directory, by, signedBy(stranger))!.message, /is not in the directory; enrol it/)
  assert.match(signerFault(directory, by, signedBy(founder))!.message, /belongs to sec, not to kaz-moh/)
  assert.match(
    signerFault(directory, { by: 'rus-moh' as AgencyId }, signedBy(ministry))!.message,
    /not an agency/,
  )
  const ended = after(...enrolled, revocation(ministry, 'retired'))
  assert.match(signerFault(ended, by, signedBy(ministry))!.message, /ended at entry 4 \(retired\)/)
  const closed = after(...enrolled, agency({ closed: true }))
  assert.match(signerFault(closed, by, signedBy(ministry))!.message, /is closed and signs nothing/)
})

test('inProtocolOrder() puts members before observers before dialogue partners, each by its number', () => {
  const directory = after(
    founding(),
    membership('IRN', 1, 'observer'),
    membership('RUS', 2),
    membership('TUR', 1, 'dialogue-partner'),
    membership('KAZ', 1),
  )
  assert.deepEqual(
    inProtocolOrder(directory).map(({ state }) => state),
    ['KAZ', 'RUS', 'IRN', 'TUR'],
  )
})
