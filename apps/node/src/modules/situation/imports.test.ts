import { importLine } from '@concert/api'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { assertProblem, unchanged } from '../../testing/refused.ts'
import { csvRows, sharedBytes, withoutSharedData } from '../../testing/shared-data.ts'
import { say } from '../../testing/speaking.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

type Line = { type: string; [more: string]: any }

let at: TestNode
let token: string
before(async () => {
  at = await openTestNode()
  at.setClock('2021-06-01T06:00:00.000Z')
  token = await at.token('sign', secretariat)
})

const send = (bytes: string | Uint8Array, query = '', by = token) =>
  at.inject({
    method: 'POST',
    url: `/api/situation/imports?event=covid-19&${query}`,
    headers: { ...bearer(by), 'content-type': 'text/csv' },
    payload: Buffer.from(bytes),
  })
const imported = async (bytes: string | Uint8Array, query = ''): Promise<Line[]> => {
  const answer = await send(bytes, query)
  assert.equal(answer.statusCode, 200, answer.body)
  const lines = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  for (const line of lines) assert.notEqual(line.type, 'problem', JSON.stringify(line))
  for (const line of lines) importLine.parse(line)
  return lines
}
const receipts = (lines: readonly Line[]): Line[] => lines.filter(({ type }) => type === 'receipt')
const seriesOf = async (query: string): Promise<any[]> =>
  (await at.get(`/api/situation/series?${query}`)).series
const sum = (series: readonly any[]): number =>
  series.flatMap(({ points }) => points).reduce((total, { value }) => total + (value ?? 0), 0)

const wide = (...rows: string[]): string =>
  ['Province/State,Country/Region,Lat,Long,1/22/20,1/23/20,1/24/20', ...rows, ''].join('\n')
const kaz = ',Kazakhstan,48,66,1,3,6'
const hubei = 'Hubei,China,30,112,10,20,30'
const uzb = ',Uzbekistan,41,64,2,2,5'

describe('what a file says', () => {
  test('a file is taken whole, and again is all the same and signs nothing', async () => {
    const file = wide(kaz, hubei, uzb)
    const first = await imported(file, 'indicator=cases_confirmed_new')
    assert.equal(first[0]!.type, 'reading')
    assert.equal(first[0]!['observationCount'], 9)
    assert.equal(receipts(first).length, 1)
    assert.deepEqual(first.at(-1)!['totals'], { cases_confirmed_new: 41 })
    const again = await unchanged(at, () => imported(file, 'indicator=cases_confirmed_new'))
    assert.deepEqual([receipts(again).length, again.at(-1)!['same'], again.at(-1)!['corrections']], [0, 9, 0])
  })

  test('a preview reads and compares and signs nothing', async () => {
    const lines = await unchanged(at, () =>
      imported(wide(',Kazakhstan,48,66,1,3,7'), 'indicator=cases_confirmed_new&preview=true'),
    )
    assert.equal(lines.length, 1)
    // Kazakhstan's last day is another, and the other two places are no longer there.
    assert.equal(lines[0]!['corrections'], 1 + 6)
    assert.deepEqual([lines[0]!['fresh'], lines[0]!['same']], [0, 2])
  })

  test('a file of some places only, withdraws nothing of the others', async () => {
    const lines = await imported(
      wide(',Kazakhstan,48,66,1,3,8', hubei),
      'indicator=cases_confirmed_new&only=KAZ',
    )
    assert.equal(lines[0]!['corrections'], 1)
    assert.equal(sum(await seriesOf('dataset=jhu-global&place=UZB')), 5)
    const provinces = await imported(
      wide(kaz, 'Hubei,China,30,112,10,20,31'),
      'indicator=cases_confirmed_new&only=CHN',
    )
    assert.equal(provinces[0]!['corrections'], 1, 'CHN holds its provinces')
    assert.equal(sum(await seriesOf('dataset=jhu-global&place=CN-HB')), 31)
    assert.equal(sum(await seriesOf('dataset=jhu-global&place=KAZ')), 8)
  })

  test('a file without any of the wanted places says nothing', async () => {
    const lines = await unchanged(at, () => imported(wide(kaz), 'indicator=cases_confirmed_new&only=ISL'))
    assert.deepEqual([lines[0]!['observationCount'], lines[0]!['corrections']], [0, 0])
  })

  test('a row that was skipped is not withdrawn', async () => {
    const file = wide(',Kazakhstan,48,66,1,3,8', 'Hubei,China,30,112,10,20,31', ',Uzbekistan,41,64,2,x,5')
    const refused = await unchanged(at, () => send(file, 'indicator=cases_confirmed_new'))
    assertProblem(refused, {
      status: 422,
      code: 'malformed',
      place: /row 4, column 1\/23\/20/,
      message: /"x" is not a whole number/,
    })
    const lines = await unchanged(at, () => imported(file, 'indicator=cases_confirmed_new&partial=true'))
    assert.equal(lines[0]!['skipped'].length, 1)
    assert.equal(lines[0]!['corrections'], 0)
  })

  test('a place that the whole file no longer has is withdrawn, its past is kept, and it may come back', async () => {
    const { index } = receipts(
      await imported(
        wide(',Kazakhstan,48,66,1,3,8', 'Hubei,China,30,112,10,20,31'),
        'indicator=cases_confirmed_new',
      ),
    )[0]!
    const [gone] = await seriesOf('dataset=jhu-global&place=UZB')
    assert.deepEqual(
      gone.points.map(({ value, status }: any) => [value, status]),
      [
        [null, 'O'],
        [null, 'O'],
        [null, 'O'],
      ],
    )
    assert.equal(sum(await seriesOf(`dataset=jhu-global&place=UZB&asOf=${index}`)), 5)
    await imported(
      wide(',Kazakhstan,48,66,1,3,8', 'Hubei,China,30,112,10,20,31', uzb),
      'indicator=cases_confirmed_new',
    )
    assert.equal(sum(await seriesOf('dataset=jhu-global&place=UZB')), 5)
  })

  test('deaths of the same publication leave its cases alone', async () => {
    const lines = await imported(wide(',Kazakhstan,48,66,0,0,1'), 'indicator=deaths_confirmed_new')
    assert.equal(lines[0]!['corrections'], 0)
    assert.equal(sum(await seriesOf('dataset=jhu-global&place=UZB&indicator=cases_confirmed_new')), 5)
  })
})

describe('what is refused before anything is signed', () => {
  const cases = 'indicator=cases_confirmed_new'
  test('without a token, with one that only reads, and for another agency', async () => {
    const attempts: [string, string, number, string][] = [
      ['none', cases, 401, 'not-authenticated'],
      [await at.token('read', 'kaz-moh'), cases, 403, 'not-entitled'],
      [await at.token('sign', 'kaz-moh'), `${cases}&agency=rus-moh`, 403, 'not-entitled'],
      [await at.token('sign', 'kaz-moh'), cases, 403, 'not-entitled'],
    ]
    for (const [by, query, status, code] of attempts)
      assertProblem(await unchanged(at, () => send(wide(uzb), query, by)), { status, code, message: /./ })
  })

  test('what cannot be read, with every place', async () => {
    const header = 'place,period,indicator,value\n'
    const attempts: [string | Uint8Array, string, number, RegExp][] = [
      ['', cases, 422, /empty|no body/],
      ['hello', cases, 422, /headers known/],
      ['{"error":"not found"}', cases, 422, /JSON/],
      [Buffer.from([0x1f, 0x8b, 1, 2, 3]), cases, 422, /gzip/],
      [wide(kaz), '', 422, /name the indicator/],
      [wide(kaz).replace('1/24/20', '1/24/30'), cases, 422, /future|2030/],
      [wide(',Atlantis,0,0,1,1,1'), cases, 422, /Atlantis/],
      [
        `${header}KAZ,2020-04-01,cases_confirmed_new,1\nKAZ,2020-04-01,cases_confirmed_new,2\n`,
        '',
        422,
        /row 2 states the same figure/,
      ],
      [wide(kaz), `${cases}&only=Atlantis`, 422, /ISO 3166/],
      [wide(kaz), `${cases}&audience=KAZ&only=KAZ,`, 422, /ISO 3166/],
      [wide(kaz), `${cases}&event=Not%20an%20event`, 422, /event/],
    ]
    for (const [body, query, status, message] of attempts) {
      const answer = await unchanged(at, () => send(body, query))
      assert.equal(answer.statusCode, status, `${String(body).slice(0, 40)} ${query}: ${answer.body}`)
      assertProblem(answer, { status, code: answer.json().type.split(':').at(-1), message })
    }
  })

  test('an import whose statements are all refused answers a problem and the node goes on', async () => {
    for (const query of [
      `${cases}&event=unheard-of`,
      `${cases}&label=TLP:AMBER`,
      `${cases}&label=TLP:RED&audience=public`,
    ]) {
      const answer = await unchanged(at, () => send(wide(kaz, uzb), query.replace('&event', '&x=1&event')))
      const last = JSON.parse(answer.body.trimEnd().split('\n').at(-1)!)
      assert.ok(answer.statusCode === 400 || last.type === 'problem' || last.status >= 400, answer.body)
    }
  })
})

test('where a report and a correction of one file are both refused, that is told and the node goes on', async () => {
  const header = 'place,period,indicator,value\n'
  const by = await at.token('sign', 'kgz-moh')
  const first = await send(`${header}KGZ,2020-04-01,cases_confirmed_new,1\n`, '', by)
  assert.match(first.body, /"type":"done"/)
  const { keys } = await at.get('/api/directory')
  const { keyid } = keys.find(({ agency }: any) => agency === 'kgz-moh')
  await say(at, {
    by: secretariat,
    kind: 'directory.key-revocation',
    body: { agency: 'kgz-moh', keyid, reason: 'lost' },
  })
  const both = `${header}KGZ,2020-04-01,cases_confirmed_new,2\nKGZ,2020-04-02,cases_confirmed_new,1\n`
  const answer = await unchanged(at, () => send(both, '', by))
  const last = JSON.parse(answer.body.trimEnd().split('\n').at(-1)!)
  assert.deepEqual([last.type, last.status], ['problem', 403])
  assert.match(last.detail, /this node holds no key of it that is in force/)
})

describe('files as they were published', { skip: withoutSharedData }, () => {
  const upstream = 'jhu/upstream/time_series_covid19'
  const totalsOf = async (indicator: string, from: string): Promise<number> =>
    sum(await seriesOf(`dataset=jhu-global&indicator=${indicator}&from=${from}`))
  /** The sum of the last column, as the file itself says. */
  const lastColumn = (text: string): number =>
    csvRows(text)
      .slice(1)
      .reduce((total, row) => total + Number(row.at(-1)), 0)

  test('confirmed and deaths of 2021-05-31: the API’s totals are the file’s, and each leaves the other alone', async () => {
    const confirmed = await sharedBytes(`${upstream}_confirmed_global.csv`)
    const deaths = await sharedBytes(`${upstream}_deaths_global.csv`)
    const first = await imported(confirmed, 'indicator=cases_confirmed_new')
    assert.equal(first.at(-1)!['totals'].cases_confirmed_new, lastColumn(confirmed.toString()))
    const second = await imported(deaths, 'indicator=deaths_confirmed_new')
    // Kazakhstan's one row of three days from above is restated, and nothing else.
    assert.ok(second[0]!['corrections'] <= 3, String(second[0]!['corrections']))
    assert.equal(await totalsOf('cases_confirmed_new', '2020-01-22'), lastColumn(confirmed.toString()))
    assert.equal(await totalsOf('deaths_confirmed_new', '2020-01-22'), lastColumn(deaths.toString()))
    const again = await unchanged(at, () => imported(confirmed, 'indicator=cases_confirmed_new'))
    assert.deepEqual(
      [receipts(again).length, again[0]!['corrections'], again[0]!['same']],
      [0, 0, again[0]!['observationCount']],
    )
  })

  test('the counties of the United States, gzipped: a data set of its own that withdraws nothing', async () => {
    const file = await sharedBytes(`${upstream}_confirmed_US.csv.gz`)
    const global = await totalsOf('cases_confirmed_new', '2020-01-22')
    const lines = await imported(file, 'indicator=cases_confirmed_new')
    assert.equal(lines[0]!['corrections'], 0)
    assert.equal(lines.at(-1)!['observations'], 3_340 * 344)
    let total = 0
    for (let month = 1; month <= 12; month++) {
      const [from, to] = [month, month + 1].map((one) =>
        one === 13 ? '2021-01-01' : `2020-${String(one).padStart(2, '0')}-01`,
      )
      const series = await seriesOf(`dataset=jhu-us&from=${from}&to=${to}`)
      total += series
        .flatMap(({ points }) => points)
        .filter(({ period }) => period < to!)
        .reduce((all, { value }) => all + (value ?? 0), 0)
    }
    assert.equal(total, lastColumn(gunzipSync(file).toString()))
    assert.equal(await totalsOf('cases_confirmed_new', '2020-01-22'), global)
    assert.deepEqual(at.fatal, [])
  })
})
