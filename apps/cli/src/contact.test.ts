import type { ContactAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, startTestNode, testFolder, type TestNode } from './test-cli.ts'

let node: TestNode
const files = testFolder()
const tokens: Record<string, string> = {}
before(async () => {
  node = await startTestNode(join(testFolder(), 'node'))
  for (const agency of ['sco-secretariat', 'chn-mfa']) {
    const made = ['key', 'token', agency, '--scope', 'sign', '--agency', agency, '--data', node.dir, '--json']
    tokens[agency] = (JSON.parse((await concert(made)).stdout) as { token: string }).token
  }
})

/** As the agency that speaks, or as the Secretariat, with a token of its own: what is sealed is for nobody else. */
function run(args: readonly string[]) {
  const speaks = args.includes('chn-mfa') ? 'chn-mfa' : 'sco-secretariat'
  return concert(['contact', ...args, '--data', node.dir, '--token', tokens[speaks]!])
}
async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(args)
  assert.equal(code, 0, stderr)
  return stdout
}
const taken = async (...args: readonly string[]): Promise<string> =>
  (JSON.parse(await done(...args, '--json')) as { statement: string }).statement
async function refused(message: RegExp, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await run(args)
  assert.notEqual(code, 0)
  assert.match(stderr, message)
  assert.equal(stdout, '')
}
async function file(name: string, value: unknown): Promise<string> {
  const path = join(files, name)
  await writeFile(path, JSON.stringify(value))
  return path
}

const inAll = (words: string) => ({ en: words, ru: words, zh: words })
const call = {
  medium: 'telephone',
  date: '2020-04-29',
  parties: [
    { agency: 'sco-secretariat', office: inAll('Secretary-General') },
    { agency: 'chn-mfa', office: inAll('Vice Minister') },
  ],
  topics: [inAll('The pandemic')],
}
const paragraphs = [
  {
    id: 'p1',
    voice: 'own',
    speaker: 0,
    stance: 'informed',
    texts: inAll('The Secretariat told of its plans.'),
  },
  { id: 'p2', voice: 'attributed', speaker: 1, stance: 'supported', texts: inAll('China supports them.') },
  { id: 'p3', voice: 'joint', stance: 'agreed', texts: inAll('A joint effort is needed.') },
]
const us = ['--as', 'sco-secretariat']
const them = ['--as', 'chn-mfa']

test('a conversation is recorded, its readout answered, published, signed, and objected to', async () => {
  const held = await taken(
    'record',
    await file('call.json', { ...call, privateRecord: 'What was said.' }),
    ...us,
  )
  const line = await file('line.json', inAll('They spoke.'))
  const prepared = await taken('line', held, line, ...us)
  await taken('line', held, line, '--clear', '--replaces', prepared, ...us)
  const first = await taken('readout', held, await file('readout.json', { paragraphs }), ...us)
  await refused(/leaves out p3/, 'answer', first, '--confirm', 'p2', ...them)
  const declined = await file('answer.json', [{ paragraph: 'p3', answer: 'declined', reason: 'Not said.' }])
  const answered = await taken('answer', first, declined, '--confirm', 'p2', ...them)
  await refused(/"p3" is not confirmed by chn-mfa \(declined\)/, 'publish', first, ...us)
  await refused(/has no paragraph "p9"/, 'publish', first, '--paragraphs', 'p9', ...us)
  const own = await taken('publish', first, '--confirmed', '--press-line', ...us)
  await taken('answer', first, '--confirm-all', '--replaces', answered, ...them)
  const whole = await taken('publish', first, '--press-line', '--replaces', own, ...us)
  await taken('agree', whole, ...them)
  await taken('object', whole, '--text', 'en=It leaves out a condition.', '--paragraphs', 'p3', ...them)
  const shown = await done('show', held)
  for (const said of [
    /record of sco-secretariat, version 1[\s\S]*What was said\./,
    /line of sco-secretariat, version 2, cleared/,
    /readout of sco-secretariat, version 1, published/,
    /p2 \[attributed chn-mfa, supported\] China supports them\./,
    /publication of sco-secretariat, version 2, agreed/,
    /objection of chn-mfa to p3: It leaves out a condition\./,
  ])
    assert.match(shown, said)
  const { publications } = JSON.parse(await done('show', whole, '--json')) as ContactAnswer['contact']
  assert.deepEqual(
    publications.map(({ standing }) => standing),
    ['own', 'agreed'],
  )
  assert.match(await done('list'), /2020-04-29 +held +telephone[\s\S]*sco-secretariat agreed/)
  assert.match(await done('list', '--publications'), /agreed[\s\S]*chn-mfa/)
  await taken('withdraw', first, '--reason', 'It is in public.', ...us)
})

test('a file that is no JSON, or says something else, is named', async () => {
  const path = join(files, 'broken.json')
  await writeFile(path, '{')
  await refused(/broken\.json: it is not JSON/, 'record', path, ...us)
  await refused(/with "medium"/, 'record', await file('list.json', []), ...us)
  await refused(/not a list of answers/, 'answer', 'f'.repeat(64), await file('object.json', {}), ...us)
  await refused(/Name who may read it/, 'record', await file('call.json', call))
})

test('a readout that was written elsewhere is read into guesses, each of which says how sure it is', async () => {
  const written = join(files, 'written.txt')
  await writeFile(
    written,
    'On 12 May 2020 the Secretary-General of the SCO spoke by telephone with the Minister of Health of India.\n\nThe Minister undertook to send a list by 1 June 2020.',
  )
  const shown = await done('read', written)
  assert.match(shown, /party 1 +Minister of Health of India[^\n]* stated /)
  assert.match(shown, /p1: attributed of Minister of Health of India \(stated\), undertook \(stated\)/)
  assert.match(shown, /commitment of party 1 \(inferred\): [^\n]+, by 2020-06-01/)
})

test('a file that cannot be read in is refused by its name, with the way out', async () => {
  const refusals: [name: string, bytes: Uint8Array | string, message: RegExp][] = [
    ['empty.txt', '', /empty\.txt: Cannot read readout: there is no text in it.*paste the text itself/],
    ['x.pdf', '%PDF-1.7', /x\.pdf: .*copy its text and paste it/],
    ['half.docx', 'PK\u0003\u0004 half', /half\.docx: .*save it as \.docx again/],
    ['big.txt', new Uint8Array(5_000_000).fill(97), /big\.txt: it has more than 4 MB; save its text alone/],
  ]
  for (const [name, bytes, message] of refusals) {
    await writeFile(join(files, name), bytes)
    await refused(message, 'read', join(files, name))
  }
})

test('a conversation is shown by the entry of anything that was said of it, too', async () => {
  const held = await taken('record', await file('held.json', call), ...us)
  const { records } = JSON.parse(await done('show', held, '--json')) as ContactAnswer['contact']
  assert.match(await done('show', String(records[0]!.index)), new RegExp(held))
  await refused(/^The id is empty: name a statement or an entry/, 'show', '')
})
