import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, inTurns, startTestNode, testFolder, type Ended, type TestNode } from './test-cli.ts'

let node: TestNode
const files = testFolder()

before(async () => {
  node = await startTestNode(join(testFolder(), 'data'))
})

/** The command against the running node, through its data folder. */
function here(...args: string[]): Promise<Ended> {
  return concert([...args, '--data', node.dir])
}

function file(name: string, content: string): string {
  const path = join(files, name)
  writeFileSync(path, content)
  return path
}

async function json(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await here(...args, '--json')
  assert.equal(code, 0, stderr)
  return JSON.parse(stdout) as unknown
}

test('concert node says where it listens on stdout, and everything else on stderr', async () => {
  assert.match(node.said(), /Founding a record and playing the historical sample/)
  assert.equal((await concert(['show', 'situation', '--node', node.url])).code, 0)
})

const shown: readonly (readonly [string[], RegExp])[] = [
  [['situation'], /KAZ +Kazakhstan +cases_confirmed_new.* 1,041 +kaz-moh/],
  [['state', 'KAZ'], /2020-W17 +1,041 +8/],
  [
    ['series', '--place', 'KAZ', '--indicator', 'cases_confirmed_new', '--derived', 'cumulative'],
    /2020-W17 +1,041 +2,717 +A/,
  ],
  [['series', '--place', 'KAZ', '--as-of', '2020-03-31'], /as of \d+ entries/],
  [
    ['vintages', '--place', 'CHN', '--indicator', 'deaths_confirmed_new', '--period', '2020-W16'],
    /1,293 +W +– +Wuhan's revision/,
  ],
  [['reports', '--kind', 'correction'], /chn-moh +correction/],
  [['overdue'], /kaz-moh +covid-19/],
  [['requests'], /it is 2020-/],
  [['signals', '--standing', 'all'], /_new +2020-W\d\d +week-emergence/],
  [['events'], /2019冠状病毒病 +RA01/],
  [['directory'], /Казахстан/],
  [['assessments'], /entry .*sco-secretariat +covid-19 .*very-high/s],
  [['clocks'], /it is 2020-/],
  [['alerts'], /EXERCISE +alert +sco-secretariat/],
  [['lead-times', '--from', 'CHN'], /KAZ +2020-02-03T06:00/],
  [['statements', '--kind', 'situation.event'], /situation\.event +covid-19 +TLP:CLEAR/],
  [['statement', '0'], /"kind": "directory\.organisation"/],
]

test('concert show prints tables for people and JSON for programs', async () => {
  await inTurns(shown, async ([args, expected]) => {
    const { code, stdout, stderr } = await here('show', ...args)
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, expected)
    assert.equal(typeof (await json('show', ...args)), 'object')
  })
})

test('concert show tells what a refused question lacks', async () => {
  const { code, stderr } = await here('show', 'series', '--place', 'QQQ')
  assert.equal(code, 1)
  assert.match(stderr, /ISO 3166/)
  assert.equal((await here('show', 'state', 'FRA')).code, 1)
  assert.equal((await here('show', 'statement', '999999')).code, 1)
})

const rows =
  'place,period,indicator,value\nKAZ,2020-04-27,cases_confirmed_new,12\nKAZ,2020-04-28,cases_confirmed_new,7\n'

test('concert import reads, previews, signs, and says nothing twice', async () => {
  const path = file('kaz.csv', rows)
  assert.match(
    (await here('import', path, '--as', 'kaz-moh', '--preview')).stdout,
    /2 new.*\n.*19\n.*Nothing was signed: this is a preview/,
  )
  assert.match((await here('import', path, '--as', 'kaz-moh')).stdout, /Signed as 1 statement: entry \d+/)
  assert.match((await here('import', path, '--as', 'kaz-moh')).stdout, /2 unchanged\n.*\n.*stands already/)
  const corrected = file('kaz2.csv', rows.replace(',7', ',9'))
  const receipt = (await json('import', corrected, '--as', 'kaz-moh', '--reason', 'recount')) as Record<
    string,
    unknown
  >
  assert.deepEqual(
    [receipt['kind'], typeof receipt['index'], typeof receipt['entrySha256'], typeof receipt['statement']],
    ['situation.correction', 'number', 'string', 'string'],
  )
})

test('concert import guesses from its name what a JHU file counts', async () => {
  const published = readFileSync(new URL('../../../testdata/sources/jhu-global.csv', import.meta.url), 'utf8')
  const path = file('time_series_covid19_deaths_global.csv', published)
  const { code, stdout } = await here('import', path, '--as', 'sco-secretariat', '--only', 'KAZ,CHN')
  assert.equal(code, 0)
  assert.match(stdout, /total deaths_confirmed_new: \d+/)
  const unnamed = await here('import', file('jhu.csv', published), '--as', 'sco-secretariat')
  assert.match(unnamed.stderr, /jhu\.csv:\n.*name the indicator/)
})

test('concert import names every fault of a broken file, at most twenty, and takes the good rows only when told to', async () => {
  const broken = file(
    'broken.csv',
    rows +
      Array.from(
        { length: 30 },
        (_, at) => `KAZ,2020-03-${String(at + 1).padStart(2, '0')},tests_new,${at}x\n`,
      ).join(''),
  )
  const refused = await here('import', broken, '--as', 'kaz-moh')
  assert.equal(refused.code, 1)
  assert.match(refused.stderr, /row 4, column value: "0x"/)
  assert.match(refused.stderr, /and 10 more\n$/)
  const partial = await here('import', broken, '--as', 'kaz-moh', '--partial')
  assert.equal(partial.code, 0)
  assert.match(partial.stdout, /30 skipped rows/)
  assert.equal((await here('import', join(files, 'absent.csv'))).code, 1)
  assert.equal((await here('import', file('empty.csv', ''), '--as', 'kaz-moh')).code, 1)
  assert.match(
    (await here('import', file('kaz3.csv', rows), '--as', 'uzb-moh')).stderr,
    /uzb-moh speaks for UZB/,
  )
})

test('concert report says figures, zeros and corrections, one receipt a line', async () => {
  const base = ['--as', 'kgz-moh', '--place', 'KGZ', '--period', '2020-04-28']
  assert.match(
    (await here('report', 'figures', ...base, 'deaths_confirmed_new=2', 'tests_new=:O')).stdout,
    /^situation\.report taken as entry \d+/,
  )
  const again = await here('report', 'figures', ...base, 'deaths_confirmed_new=3')
  assert.equal(again.code, 1)
  assert.match(again.stderr, /observations\.0: .*restate it with a correction/)
  assert.equal(
    (
      (await json('report', 'correct', ...base, '--reason', 'late', 'deaths_confirmed_new=3')) as {
        form: string
      }
    ).form,
    'open',
  )
  assert.equal(
    (await here('report', 'zero', '--as', 'tjk-moh', '--place', 'TJK', '--period', '2020-04-28')).code,
    0,
  )
  assert.match(
    (await here('show', 'series', '--place', 'KGZ', '--from', '2020-04-28', '--frequency', 'day')).stdout,
    /tests_new[^]*– +O/,
  )
})

test('concert report seals what is sealed by default, says so, and opens it when told to', async () => {
  const args = ['report', 'figures', '--as', 'uzb-moh', '--place', 'UZB', '--period']
  const { stdout, stderr } = await here(
    ...args,
    '2020-04-28',
    'cases_confirmed_new=5',
    'imported_cases_new/CHN=1',
  )
  assert.match(stdout, /taken as entry[^]*taken, sealed, as entry/)
  assert.match(stderr, /TLP:AMBER for members and the Secretariat: imported_cases_new/)
  const open = await here(...args, '2020-04-27', 'imported_cases_new/CHN=1', '--open')
  assert.deepEqual([open.stderr, /sealed/.test(open.stdout)], ['', false])
})

test('concert report reads drafts from a file and from stdin, and refuses what is none', async () => {
  const draft = {
    kind: 'situation.report',
    agency: 'pak-moh',
    body: { observations: [{ place: 'PAK', period: '2020-04-28', indicator: 'tests_new', value: 5 }] },
  }
  assert.equal((await here('report', file('draft.json', JSON.stringify([draft])))).code, 0)
  const other = JSON.stringify(draft).replace('04-28', '04-27')
  assert.equal((await concert(['report', '-', '--data', node.dir], {}, other)).code, 0)
  assert.match((await here('report', file('no.json', '{"kind":1}'))).stderr, /is not a draft/)
  assert.match((await here('report', file('no2.json', '{'))).stderr, /it is not JSON/)
  assert.equal((await here('report', file('no3.json', JSON.stringify({ ...draft, kind: 'x.y' })))).code, 1)
})

test('concert report opens events, declares rhythms, asks and answers', async () => {
  assert.equal(
    (
      await here(
        'report',
        'event',
        'mers-2',
        '--name',
        'MERS',
        '--name',
        'ru=БВРС',
        '--as',
        'sco-secretariat',
      )
    ).code,
    0,
  )
  assert.match((await here('show', 'events')).stdout, /mers-2 +MERS \/ БВРС/)
  assert.equal(
    (await here('report', 'rhythm', '--every', 'week', '--by', '10:00', '--as', 'kaz-moh')).code,
    0,
  )
  const asked = (await json(
    'report',
    'ask',
    'KAZ',
    '--question',
    'What of it?',
    '--as',
    'sco-secretariat',
    '--label',
    'TLP:AMBER',
    '--audience',
    'secretariat,KAZ',
  )) as { index: number; form: string }
  assert.equal(asked.form, 'sealed')
  const answered = await here(
    'report',
    'answer',
    String(asked.index),
    '--outcome',
    'confirmed',
    '--answer',
    'It is so.',
    '--as',
    'kaz-moh',
  )
  assert.equal(answered.code, 1, "the node's operator is of no agency, so the sealed request is not for it")
})

test('concert key makes tokens, with which an agency answers what was asked of it alone', async () => {
  const token = (await here('key', 'token', 'desk', '--scope', 'sign', '--agency', 'kaz-moh')).stdout.trim()
  const asAgency = (...args: string[]) => concert([...args, '--node', node.url, '--token', token])
  const requests = await asAgency('show', 'requests', '--json')
  const [{ index }] = (JSON.parse(requests.stdout) as { requests: [{ index: number }] }).requests
  const answered = await asAgency(
    'report',
    'answer',
    String(index),
    '--outcome',
    'confirmed',
    '--answer',
    'It is so.',
  )
  assert.match(answered.stdout, /taken, sealed, as entry/, answered.stderr)
  assert.match((await here('key', 'tokens')).stdout, /desk +sign +kaz-moh/)
  assert.equal((await asAgency('key', 'tokens')).code, 1)
  assert.equal((await here('key', 'revoke-token', 'desk')).code, 0)
  assert.match((await asAgency('show', 'requests')).stderr, /not one of this node/)
  assert.equal((await here('key', 'first-administrator', `${node.url}/first-administrator?code=no`)).code, 1)
})

test('concert person invites by a link, lists, and withdraws', async () => {
  const made = await here('person', 'invite', '--as', 'kaz-moh', '--roles', 'signs,administers')
  assert.match(
    made.stdout,
    /^http:\/\/localhost:\d+\/workspace\/invitation#invitation=[\w-]{32}\n$/,
    made.stderr,
  )
  assert.match(made.stderr, /Good once, until 20/)
  assert.match((await here('person', 'invite', '--as', 'kaz-moh', '--roles', 'signs,rules')).stderr, /roles/)
  assert.match((await here('person', 'list')).stdout, /agency +persons\n(?:.*\n)*chn-moh +2/)
  const listed = await here('person', 'list', '--as', 'chn-moh')
  assert.match(listed.stdout, /Signing officer, surveillance division/)
  const gone = await here('person', 'withdraw', 'nobody', '--as', 'kaz-moh')
  assert.deepEqual(
    [gone.code, /No person nobody works for kaz-moh/.test(gone.stderr)],
    [1, true],
    gone.stderr,
  )
})

test('concert draft lists and shows what waits for a signature', async () => {
  const { token } = JSON.parse(readFileSync(join(node.dir, 'node.json'), 'utf8')) as { token: string }
  const id = '0c7fd8f4-6a35-4d8e-8f0c-6a1a3a0a4b11'
  const body = JSON.stringify({
    id,
    agency: 'kaz-moh',
    kind: 'situation.report',
    about: 'covid-19',
    note: 'Ask\u202e again',
    body: { narrative: 'As expected.' },
  })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  assert.equal((await fetch(`${node.url}/api/drafts`, { method: 'POST', headers, body })).status, 200)
  const listed = await here('draft', 'list', '--as', 'kaz-moh')
  assert.match(listed.stdout, new RegExp(`${id} +open +situation\\.report +covid-19`), listed.stderr)
  const shown = await here('draft', 'show', id, '--as', 'kaz-moh')
  assert.match(
    shown.stdout,
    /note: Ask {1,2}again\n[^]*"narrative": "As expected\."[^]*created +operator of this folder/,
  )
  assert.equal((await here('draft', 'show', id, '--as', 'uzb-moh')).code, 1)
  assert.match((await here('draft', 'list')).stderr, /name the one that speaks/)
})

test('concert key makes, requests, enrols, rotates and revokes a key that its agency holds', async () => {
  const own = join(files, 'own')
  const env = { CONCERT_PASSPHRASE: 'of the agency' }
  const make = async () =>
    JSON.parse((await concert(['key', 'generate', 'kaz-moh', '--own', own, '--json'], env)).stdout) as {
      keyid: string
      file: string
    }
  assert.equal((await concert(['key', 'generate', 'kaz-moh', '--own', own])).code, 2, 'no passphrase')
  const [first, second] = [await make(), await make()]
  const request = file(
    'request.json',
    (await concert(['key', 'request', '--key', first.file, '--data', node.dir], env)).stdout,
  )
  const forged = file('forged.json', readFileSync(request, 'utf8').replace(/"sig":"..../, '"sig":"AAAA'))
  assert.match((await here('key', 'enrol', forged)).stderr, /not signed by the key that it is to enrol/)
  assert.match((await here('key', 'enrol', file('none.json', '{}'))).stderr, /not a request to enrol a key/)
  assert.equal((await here('key', 'enrol', request)).code, 0)
  const rotated = await concert(
    ['key', 'rotate', 'kaz-moh', '--previous', first.file, '--next', second.file, '--data', node.dir],
    env,
  )
  assert.equal(rotated.code, 0, rotated.stderr)
  assert.equal(
    (await here('key', 'revoke', second.keyid, '--reason', 'lost', '--as', 'sco-secretariat', '--json')).code,
    0,
  )
  const { stdout } = await here('key', 'list', 'kaz-moh')
  assert.match(stdout, new RegExp(`${first.keyid} +own +\\d+ +\\d+ +rotated`))
  assert.match(stdout, new RegExp(`${second.keyid} +own +\\d+ +\\d+ +lost`))
  assert.match(
    (
      await concert(['key', 'request', '--key', first.file, '--data', node.dir], {
        CONCERT_PASSPHRASE: 'wrong',
      })
    ).stderr,
    /Cannot open the key/,
  )
})

test('concert key makes and rotates a key that the node keeps, and enrols with a signer from elsewhere', async () => {
  const made = (await json('key', 'generate', 'uzb-moh')) as { keyid: string; index: number }
  const rotated = (await json('key', 'rotate', 'uzb-moh')) as { keyid: string }
  const { stdout } = await here('key', 'list', 'uzb-moh')
  assert.match(stdout, new RegExp(`${made.keyid} +hosted +${made.index} +\\d+ +rotated`))
  assert.match(stdout, new RegExp(`${rotated.keyid} +hosted +\\d+ +–`))
  assert.equal((await here('key', 'rotate', 'uzb-moh', '--next', 'x')).code, 2)
  assert.equal((await here('key', 'generate', 'nobody')).code, 1)
  const keys = (await json('key', 'list', 'sco-secretariat')) as { keyid: string }[]
  const own = join(files, 'other')
  const env = { CONCERT_PASSPHRASE: 'x' }
  const { file: key } = JSON.parse(
    (await concert(['key', 'generate', 'tjk-moh', '--own', own, '--json'], env)).stdout,
  ) as { file: string }
  const request = file(
    'signed.json',
    (await concert(['key', 'request', '--key', key, '--data', node.dir], env)).stdout,
  )
  const enrolled = await here(
    'key',
    'enrol',
    request,
    '--signer',
    join(node.dir, 'keys', `${keys[0]!.keyid}.json`),
  )
  assert.match(enrolled.stdout, /directory\.key-enrolment taken as entry/, enrolled.stderr)
})

test('concert node tells why it does not start, in one line and with its exit code', async () => {
  const port = new URL(node.url).port
  const other = join(testFolder(), 'data')
  const tries: readonly (readonly [string[], number, RegExp])[] = [
    [['--data', node.dir, '--sample', '--port', '0'], 1, /is open in another process/],
    [['--data', node.dir, '--port', '0'], 1, /holds the record of a sample|is open in another process/],
    [['--data', other, '--organisation', join(files, 'absent.json')], 1, /There is no organisation file/],
    [['--data', file('a-file', ''), '--port', '0'], 1, /is a file, not a folder/],
    [['--data', other, '--exercise', '--port', port], 1, /is taken by another program/],
  ]
  for (const [args, code, why] of tries) {
    const ended = await concert(['node', ...args])
    assert.deepEqual([ended.code, ended.stdout], [code, ''], ended.stderr)
    assert.match(ended.stderr.trim().split('\n').at(-1)!, why)
    assert.doesNotMatch(ended.stderr, /\n {4}at /)
  }
})

test('concert node closes on SIGINT, and leaves no word of a running node behind', async () => {
  assert.equal(await node.stop('SIGINT'), 0)
  const { code, stderr } = await here('show', 'situation')
  assert.deepEqual([code, /No node runs on/.test(stderr)], [69, true])
})
