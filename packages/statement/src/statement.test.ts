import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { examples } from '../../../testdata/statement/statement-cases.ts'
import { isKind, kinds } from './kinds/kinds.ts'
import { statementFrameSchema, type Frame } from './frame.ts'
import { formatStatement, parseStatement } from './statement.ts'
import { StatementError } from './statement-error.ts'

const frame = {
  kind: 'situation.report',
  version: '1.0',
  record: 'concert.example/record',
  by: 'kaz-moh',
  at: '2020-04-29T06:00:00.000Z',
  about: 'covid-19',
  label: 'TLP:CLEAR',
  audience: ['public'],
}
const observation = { place: 'KAZ', period: '2020-04-28', indicator: 'cases_confirmed_new', value: 0 }

function parse(change: object): ReturnType<typeof parseStatement> {
  return parseStatement(new TextEncoder().encode(JSON.stringify({ ...frame, ...change })))
}

function faultsOf(change: object): readonly { place: string; message: string }[] {
  try {
    parse(change)
    return []
  } catch (error) {
    if (error instanceof StatementError) return error.faults
    throw error
  }
}

test('every kind has an example among the vectors and a JSON Schema that allows no other field', () => {
  assert.deepEqual(Object.keys(examples).sort(), Object.keys(kinds).sort())
  for (const [kind, { body }] of Object.entries(kinds)) {
    const schema = z.toJSONSchema(body, { io: 'input' }) as {
      type: string
      additionalProperties: boolean
      properties: object
    }
    assert.equal(schema.type, 'object', kind)
    assert.equal(schema.additionalProperties, false, kind)
    const example = examples[kind]!['body'] as object
    for (const field of Object.keys(example))
      assert.ok(Object.hasOwn(schema.properties, field), `${kind} ${field}`)
  }
  const schema = z.toJSONSchema(statementFrameSchema, { io: 'input' })
  assert.deepEqual(schema.required, ['kind', 'version', 'record', 'by', 'at', 'label', 'audience', 'body'])
})

test("the JSON Schema of a field says its codes' form", () => {
  const { properties } = z.toJSONSchema(kinds['directory.focal-point'].body, { io: 'input' }) as {
    properties: Record<string, { pattern?: string; examples?: string[]; required?: string[] }>
  }
  assert.match('KAZ', new RegExp(properties['state']!.pattern!))
  assert.deepEqual(properties['state']!.examples, ['KAZ'])
  assert.deepEqual(properties['office']!.required, ['en'])
})

test('parseStatement() names every faulty field at once, in words, with what was found there', () => {
  const faults = faultsOf({ by: 7, at: 'now', label: undefined, patient: 'x', body: {} })
  assert.deepEqual(
    faults.map(({ place, message }) => `${place}: ${message}`),
    [
      'by: must be a text, not 7',
      'at: must be an instant in UTC with milliseconds, as 2020-04-29T06:00:00.000Z',
      'label: is missing: one of TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED',
      ': has no field "patient"; leave it out',
    ],
  )
})

test('a field of a person has nowhere to go: not in the frame, not in a body, not in an observation', () => {
  for (const field of ['patient', 'signedBy', 'officer', 'name', '__proto__x'])
    for (const change of [
      { [field]: 'x', body: { observations: [observation] } },
      { body: { observations: [observation], [field]: 'x' } },
      { body: { observations: [{ ...observation, [field]: 'x' }] } },
    ])
      assert.match(faultsOf(change)[0]!.message, /has no field/)
})

test('a report states figures in its body or in an observation file, or is refused', () => {
  const file = {
    sha256: 'a1'.repeat(32),
    mediaType: 'text/csv; profile="concert-observations/1"',
    bytes: 10,
    name: 'a.csv',
  }
  assert.deepEqual(faultsOf({ body: { observations: [observation] } }), [])
  assert.deepEqual(faultsOf({ body: {}, attachments: [file] }), [])
  for (const change of [
    { body: {} },
    { body: { narrative: 'Nothing.' } },
    { body: {}, attachments: [{ ...file, mediaType: 'text/csv' }] },
  ])
    assert.equal(faultsOf(change)[0]!.place, 'body.observations')
})

test('a zero report holds nothing but zeros', () => {
  assert.deepEqual(faultsOf({ body: { zero: true, observations: [observation] } }), [])
  for (const other of [{ value: 1 }, { value: null, status: 'L' }])
    assert.equal(
      faultsOf({ body: { zero: true, observations: [{ ...observation, ...other }] } })[0]!.place,
      'body.zero',
    )
})

test('every figure that stands twice in one statement is named', () => {
  const faults = faultsOf({
    body: { observations: [observation, { ...observation, value: 1 }, observation] },
  })
  assert.deepEqual(
    faults.map(({ place }) => place),
    ['body.observations.1', 'body.observations.2'],
  )
})

test('a statement of 400 observations is taken when it fits, and of 401 refused', () => {
  const observations = Array.from({ length: 401 }, (_, at) => ({
    ...observation,
    period: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
  }))
  assert.deepEqual(faultsOf({ body: { observations: observations.slice(0, 400) } }), [])
  assert.equal(faultsOf({ body: { observations } })[0]!.message, 'must be at most 400 items long')
})

test('at most fifty faults are given and the message counts them all', () => {
  const observations = Array.from({ length: 60 }, () => ({ ...observation, place: 'x' }))
  const at = (): unknown => parse({ body: { observations } })
  assert.throws(at, (error) => error instanceof StatementError && error.faults.length === 50)
})

test('a place in a message is short and on one line, whatever keys the author chose', () => {
  const body = { names: { en: 'x', [`${'k'.repeat(5_000)}\n`]: 'x' } }
  const [fault] = faultsOf({ kind: 'situation.event', body })
  assert.ok(fault!.place.length < 100 && !fault!.place.includes('\n'))
})

test('formatStatement() makes the same checks as a reader, and writes what it was given', () => {
  const statement = { ...frame, body: { observations: [observation] } } as unknown as Frame
  assert.deepEqual(JSON.parse(new TextDecoder().decode(formatStatement(statement))), statement)
  assert.throws(() => formatStatement({ ...statement, lang: 'x' }), StatementError)
})

test('isKind() knows the kinds and no name that every object has', () => {
  for (const kind of Object.keys(kinds)) assert.ok(isKind(kind))
  for (const other of ['constructor', 'situation.reports', '']) assert.ok(!isKind(other))
})
