import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { concert, testFolder, type Ended } from './test-cli.ts'

const discrSi = { id: 'si', fun: 'discr_si', kmax: 3, sets: [[2.6, 1.5]] }

async function analyse(cases: unknown, flags: readonly string[] = []): Promise<Ended & { out: string }> {
  const base = testFolder()
  const out = join(base, 'results', 'new')
  mkdirSync(join(base, 'inputs'))
  writeFileSync(join(base, 'inputs', 'torn.json'), '{"counts":[1,')
  writeFileSync(join(base, 'cases.json'), typeof cases === 'string' ? cases : JSON.stringify(cases))
  const files = ['--cases', join(base, 'cases.json'), '--inputs', join(base, 'inputs'), '--out', out]
  return { ...(await concert(['analyse', ...files, ...flags])), out }
}

test('concert analyse writes one result a case and names the file', async () => {
  const { code, stdout, stderr, out } = await analyse([discrSi, { ...discrSi, id: 'si_2' }])
  assert.equal(code, 0, stderr)
  assert.equal(stdout, `${join(out, 'si.json')}\n${join(out, 'si_2.json')}\n`)
  const { id, k, sets } = JSON.parse(readFileSync(join(out, 'si.json'), 'utf8')) as {
    id: string
    k: number[]
    sets: { discr_si: number[] }[]
  }
  assert.deepEqual([id, k, sets[0]!.discr_si.length], ['si', [0, 1, 2, 3], 4])
  assert.ok(Math.abs(sets[0]!.discr_si[1]! - 0.233172125407541) < 1e-14)
})

test('concert analyse --json prints the id and the file of each case', async () => {
  const { stdout, out } = await analyse([discrSi], ['--json'])
  assert.deepEqual(JSON.parse(stdout), { id: 'si', file: join(out, 'si.json') })
})

test('a case that fails is named with its place, leaves no result and does not keep the others', async () => {
  const { code, stdout, stderr, out } = await analyse([
    { id: 'dance', fun: 'dance' },
    { ...discrSi, id: 'more', colour: 'red' },
    { ...discrSi, id: 'bad', kmax: -1 },
    { id: 'absent', fun: 'discr_si', input: 'nowhere' },
    { id: 'torn', fun: 'discr_si', input: 'torn' },
    discrSi,
  ])
  assert.equal(code, 1)
  for (const said of [
    /case "dance": there is no fun "dance"/,
    /case "more": parameter "colour" is not supported/,
    /case "bad": parameter "kmax": -1 is not a whole number/,
    /case "absent": Cannot read .*nowhere\.json/,
    /case "torn": Cannot read .*torn\.json: it is not JSON/,
    /5 cases of 6 failed/,
  ])
    assert.match(stderr, said)
  assert.doesNotMatch(stderr, /\n {4}at /)
  assert.deepEqual(readdirSync(out), ['si.json'])
  assert.equal(stdout, `${join(out, 'si.json')}\n`)
})

test('ids and inputs that are no names of files are refused, and nothing is written or read outside', async () => {
  const hostile = ['../si', '/tmp/si', 'a/b', 'a\\b', '.si', '', 'x'.repeat(200), 7, null, ['si']]
  const { code, stderr, out } = await analyse([
    ...hostile.map((id) => ({ ...discrSi, id })),
    { ...discrSi, id: 'in', input: '../cases' },
    'si',
    null,
  ])
  assert.equal(code, 1)
  assert.match(stderr, /entry 1 of .*cases\.json: its id "\.\.\/si" is not a name/)
  assert.match(stderr, /case "in": its input "\.\.\/cases" is not a name/)
  assert.match(stderr, /13 cases of 13 failed/)
  assert.deepEqual(readdirSync(out), [])
  assert.equal(existsSync(join(out, '..', 'si.json')), false)
})

test('concert analyse refuses a list that is none or is torn', async () => {
  for (const [cases, said] of [
    [{ cases: [] }, /it is not a list of cases/],
    ['[{', /it is not JSON/],
  ] as const) {
    const { code, stderr } = await analyse(cases)
    assert.equal(code, 1)
    assert.match(stderr, said)
  }
})

test('a second case of one id is refused and leaves the result of the first', async () => {
  const { code, stderr, out } = await analyse([discrSi, { ...discrSi, id: 'SI', kmax: 9 }])
  assert.equal(code, 1)
  assert.match(stderr, /case "SI": a case before it has this id\n1 case of 2 failed/)
  assert.deepEqual(readdirSync(out), ['si.json'])
  assert.deepEqual(
    (JSON.parse(readFileSync(join(out, 'si.json'), 'utf8')) as { k: number[] }).k,
    [0, 1, 2, 3],
  )
})

test('a result that cannot be written is a failed case, and the others run', async () => {
  const base = testFolder()
  mkdirSync(join(base, 'out', 'si.json'), { recursive: true })
  writeFileSync(join(base, 'cases.json'), JSON.stringify([discrSi, { ...discrSi, id: 'other' }]))
  const files = ['--cases', join(base, 'cases.json'), '--inputs', base, '--out', join(base, 'out')]
  const { code, stdout, stderr } = await concert(['analyse', ...files])
  assert.deepEqual([code, stdout], [1, `${join(base, 'out', 'other.json')}\n`])
  assert.match(stderr, /Cannot write .*si\.json/)
})
