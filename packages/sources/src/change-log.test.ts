import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readChangeLog } from './change-log.ts'
import { replayChanges } from './replay-changes.ts'
import { SourceError } from './source-error.ts'

const header = 'as_of,key,date,measure,value'
const read = (...rows: string[]) => readChangeLog(new TextEncoder().encode([header, ...rows, ''].join('\n')))

function refusal(run: () => unknown): SourceError {
  try {
    run()
  } catch (error) {
    assert.ok(error instanceof SourceError, String(error))
    return error
  }
  throw new Error('It was not refused')
}

test('a change log played through is what was published on each day', () => {
  const { firstDay, series } = read(
    '2020-03-02,KAZ,2020-03-01,c,1',
    '2020-03-03,KAZ,2020-03-02,c,4',
    '2020-03-03,KAZ,2020-03-01,d,0',
    '2020-03-03,CHN:Inner Mongolia,2020-02-29,c,7',
    '2020-03-05,KAZ,2020-03-02,c,',
    '2020-03-05,KAZ,2020-03-01,c,2',
  )
  assert.deepEqual([...series.keys()], ['KAZ', 'CHN:Inner Mongolia'])
  assert.deepEqual(
    replayChanges(series.get('KAZ')!, firstDay).map(({ asOf, counts }) => [asOf, ...counts]),
    [
      [2, Number.NaN, 1, Number.NaN],
      [3, Number.NaN, 1, 4],
      [5, Number.NaN, 2, Number.NaN],
    ],
  )
})

test('rows may stand in any order of days; of two of one day the later row stands', () => {
  const { firstDay, series } = read(
    '2020-03-04,KAZ,2020-03-01,c,9',
    '2020-03-02,KAZ,2020-03-01,c,1',
    '2020-03-02,KAZ,2020-03-01,c,2',
  )
  assert.deepEqual(
    replayChanges(series.get('KAZ')!, firstDay).map(({ asOf, counts }) => [asOf, ...counts]),
    [
      [1, 2],
      [3, 9],
    ],
  )
})

test('columns may stand in any order, with others beside them', () => {
  const text = 'value,note,measure,date,key,as_of\r\n3,x,c,2020-03-01,KAZ,2020-03-02\r\n'
  assert.equal(readChangeLog(new TextEncoder().encode(text)).series.get('KAZ')![0]!.total, 3)
})

test('each fault is named by its row and column, and the file is refused whole', () => {
  const { code, faults, message } = refusal(() =>
    read(
      '2020-03-02,KAZ,2020-03-01,c,1',
      '2020-02-30,KAZ,2020-03-01,c,1',
      '2020-03-02,kaz,2020-03-01,c,1',
      '2020-03-02,KAZ,1 March,c,1',
      '2020-03-02,KAZ,2020-03-01,x,1',
      '2020-03-02,KAZ,2020-03-01,c,many',
      '2020-03-02,KAZ,2020-03-01,d,1.5',
      '2020-03-02,KAZ,2020-03-01,c',
      '2020-03-02,=KAZ,2020-03-01,c,"1"x',
    ),
  )
  assert.equal(code, 'faulty-rows')
  assert.match(message, /row 3, column as_of: "2020-02-30" is no date.*and 7 more/)
  assert.deepEqual(
    faults.map(({ place }) => place),
    [
      'row 3, column as_of',
      'row 4, column key',
      'row 5, column date',
      'row 6, column measure',
      'row 7, column value',
      'row 8, column value',
      'row 9',
      'row 10',
    ],
  )
})

test('keys that a spreadsheet takes for formulas, and paths, are no keys', () => {
  for (const key of [
    '=1+1',
    '@SUM',
    'KAZ:=1',
    '../KAZ',
    'KAZ:',
    'KA',
    'KAZ:a\u202Eb',
    `KAZ:${'x'.repeat(99)}`,
  ])
    assert.match(refusal(() => read(`2020-03-02,${key},2020-03-01,c,1`)).message, /column key/)
})

test('an empty file, another file, a log of deaths alone and a wrong century are refused by name', () => {
  assert.equal(refusal(() => readChangeLog(new Uint8Array())).code, 'faulty-header')
  assert.match(
    refusal(() => readChangeLog(new TextEncoder().encode('a,b\n1,2\n'))).message,
    /no column as_of/,
  )
  assert.equal(refusal(() => read()).code, 'no-rows')
  assert.equal(refusal(() => read('2020-03-02,KAZ,2020-03-01,d,1')).code, 'no-rows')
  assert.equal(refusal(() => read('2020-03-02,KAZ,1920-03-01,c,1')).code, 'too-large')
})
