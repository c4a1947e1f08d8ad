import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  answerWitnessRequest,
  consistencyProof,
  decodeBase64,
  decodeHex,
  formatBundle,
  formatCheckpoint,
  formatProof,
  formatTilePath,
  formatWitnessRequest,
  inclusionProof,
  parseBundle,
  parseCheckpoint,
  parseNote,
  parseProof,
  parseTilePath,
  parseVkey,
  parseWitnessRequest,
  TlogError,
  verifyCheckpoint,
  verifyProof,
} from './index.ts'
import { formatNote } from './note.ts'
import { checkpointOf, cosigned, entry, log, origin, time, w1, witnesses } from './sample-keys.ts'
import { storedTree } from './stored-tree.ts'

const tree = storedTree(60, entry)
const proofFile = formatProof({
  index: 17,
  proof: await inclusionProof(60, 17, tree.read),
  checkpoint: cosigned(60),
  extra: Uint8Array.of(1, 2, 3),
})
const request = formatWitnessRequest({
  oldSize: 7,
  proof: await consistencyProof(7, 60, tree.read),
  checkpoint: cosigned(60),
})

// Pieces that parsers stumble over.
const pieces = [
  '\n',
  '\n\n',
  ' ',
  '=',
  '+',
  '— ',
  '-1',
  '0',
  '9007199254740993',
  'x',
  '/',
  '.p/',
  '\u0000',
  '\ud800',
  'é',
  '\u{FEFF}',
]
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })),
})
const edits = fc.array(edit, { minLength: 1, maxLength: 4 })

type Edit = { at: number; drop: number; insert: string }
const mutate = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((text, { at, drop, insert }) => {
    const start = Math.floor(at * text.length)
    return text.slice(0, start) + insert + text.slice(start + drop)
  }, text)

/** A value, handed to `check`, or a TlogError: any other outcome fails. */
function outcome<T>(read: () => T, check: (value: T) => void = () => {}): void {
  let value: T
  try {
    value = read()
  } catch (error) {
    assert.ok(error instanceof TlogError, String(error))
    return
  }
  check(value)
}

function fuzz(name: string, seeds: readonly string[], run: (text: string) => void): void {
  test(`${name} gives a value or a TlogError for mutations of valid input`, () => {
    const mutation = fc.tuple(fc.constantFrom(...seeds), edits).map(([seed, edits]) => mutate(seed, edits))
    fc.assert(fc.property(fc.oneof({ weight: 9, arbitrary: mutation }, fc.string({ unit: 'binary' })), run), {
      numRuns: 1500,
    })
  })
}

const paths = ['tile/0/x001/067.p/3', 'tile/entries/000', 'tile/63/x001/x000/000']
const extended = formatCheckpoint({ ...checkpointOf(60), extensions: ['one', 'two'] })

fuzz('parseTilePath()', paths, (text) => {
  outcome(
    () => parseTilePath(text),
    (tile) => assert.equal(formatTilePath(tile), text),
  )
})
fuzz('parseVkey()', [log.verifier.vkey, w1.verifier.vkey], (text) => {
  outcome(
    () => parseVkey(text),
    ({ vkey }) => assert.equal(vkey, text),
  )
})
fuzz('parseCheckpoint()', [formatCheckpoint(checkpointOf(60)), extended], (text) => {
  outcome(
    () => parseCheckpoint(text),
    (checkpoint) => assert.equal(formatCheckpoint(checkpoint), text),
  )
})
fuzz('parseNote()', [cosigned(60)], (text) => {
  outcome(
    () => parseNote(text),
    (note) => assert.equal(formatNote(note), text),
  )
})
fuzz('parseProof()', [proofFile], (text) => {
  outcome(
    () => parseProof(text),
    (proof) => assert.equal(formatProof(proof), text),
  )
})
fuzz('parseWitnessRequest()', [request], (text) => {
  outcome(
    () => parseWitnessRequest(text),
    (parsed) => assert.equal(formatWitnessRequest(parsed), text),
  )
})
fuzz('decodeBase64()', ['AAECAw==', log.verifier.vkey], (text) => outcome(() => decodeBase64(text)))
fuzz('decodeHex()', ['00ff10'], (text) => outcome(() => decodeHex(text)))

fuzz('verifyCheckpoint()', [cosigned(60)], (text) => {
  // What still verifies is the text that was signed.
  const signedText = formatCheckpoint(checkpointOf(60))
  outcome(
    () => verifyCheckpoint(text, log.verifier, { origin, witnesses }),
    (found) => assert.equal(found.text, signedText),
  )
})
fuzz('verifyProof()', [proofFile], (proof) => {
  const claim = { log: log.verifier, origin, witnesses, entry: entry(17), proof }
  outcome(
    () => verifyProof(claim),
    ({ index }) => assert.equal(index, 17),
  )
})
fuzz('answerWitnessRequest()', [request], (text) => {
  const last = { size: 7, root: checkpointOf(7).root, checkpoint: cosigned(7) }
  const answer = answerWitnessRequest(
    text,
    (name) => (name === origin ? { verifiers: [log.verifier], last } : undefined),
    w1,
    time,
  )
  assert.ok([200, 400, 403, 404, 409, 422].includes(answer.status))
  if (answer.newState) assert.deepEqual(answer.newState.root, checkpointOf(60).root)
})

test('every parser of bytes gives a value or a TlogError for mutations of valid bytes', () => {
  const notes = [cosigned(60), proofFile, request].map((text) => new TextEncoder().encode(text))
  const bundle = formatBundle([entry(1), new Uint8Array(0), entry(300)])
  const change = fc.tuple(fc.nat(), fc.nat(255))
  const bytes = fc
    .tuple(fc.constantFrom(bundle, ...notes), fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(3))
    .map(([seed, changes, cut]) => {
      const copy = seed.slice(0, seed.length - cut)
      for (const [at, byte] of changes) copy[at % copy.length] = byte
      return copy
    })
  const readers = [parseNote, parseProof, parseWitnessRequest, (input: Uint8Array) => parseBundle(input, 3)]
  fc.assert(
    fc.property(fc.oneof(bytes, fc.uint8Array({ maxLength: 50 })), (input) => {
      for (const read of readers) outcome(() => void read(input))
    }),
    { numRuns: 3000 },
  )
})
