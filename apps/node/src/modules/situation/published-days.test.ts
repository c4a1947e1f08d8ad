import { cumulativeFrom } from '@concert/sources'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  importWide,
  indicatorOfMeasure,
  jhuNames,
  placeOfKey,
  replayChanges,
  wideFile,
  type Measure,
} from '../../testing/published-days.ts'
import { csvRows, sharedText, withoutSharedData } from '../../testing/shared-data.ts'
import { openTestNode, type TestNode } from '../../testing/test-node.ts'

const logs = 'jhu/vintages'
const days = [
  '2020-02-29',
  '2020-03-24',
  '2020-04-17',
  '2020-04-18',
  '2020-04-29',
  '2020-07-03',
  '2020-07-18',
  '2020-12-02',
]
const skip = withoutSharedData

test(
  'every vintage of the twelve states, replayed day by day, is known as of its day',
  { skip },
  async () => {
    const at = await openTestNode({ start: '2020-02-01T00:00:00.000Z' })
    const imported = await replay(at, `${logs}/changelog_sco12_plus.csv`, () => true)
    assert.ok(imported.days > 300 && imported.changed > 1_000, JSON.stringify(imported))
    await assertPublishedDays(at, `${logs}/changelog_sco12_plus.csv`)
    assert.deepEqual(at.fatal, [])
  },
)

test(
  'half of the world with all provinces of China, on eight days, is known as of each',
  { skip },
  async () => {
    const at = await openTestNode({ start: '2020-02-01T00:00:00.000Z' })
    await replay(at, `${logs}/changelog_study.csv.gz`, (asOf) => days.includes(asOf))
    await assertPublishedDays(at, `${logs}/changelog_study.csv.gz`)
  },
)

const slow = process.env['CONCERT_SLOW'] === undefined ? 'takes minutes: set CONCERT_SLOW' : false
test('the whole study, replayed day by day, is known as of each day', { skip: skip || slow }, async () => {
  const at = await openTestNode({ start: '2020-02-01T00:00:00.000Z' })
  const imported = await replay(at, `${logs}/changelog_study.csv.gz`, () => true)
  console.log(`The study replayed: ${JSON.stringify(imported)}`)
  await assertPublishedDays(at, `${logs}/changelog_study.csv.gz`)
})

/** One import order per published day and measure, on a clock that stands at noon of that day. */
async function replay(at: TestNode, path: string, isWanted: (asOf: string) => boolean) {
  const names = await jhuNames()
  const total = { days: 0, statements: 0, fresh: 0, changed: 0 }
  const pending = new Set<Measure>()
  const missing = new Set(days)
  for await (const { asOf, state, changed } of replayChanges(path)) {
    for (const measure of changed) pending.add(measure)
    if (!isWanted(asOf)) continue
    at.setClock(`${asOf}T12:00:00.000Z`)
    for (const measure of pending) {
      const { statements, ...counts } = await importWide(
        at,
        wideFile(state[measure], names),
        indicatorOfMeasure[measure],
      )
      total.statements += statements
      total.fresh += counts.fresh
      total.changed += counts.changed
    }
    pending.clear()
    total.days++
    missing.delete(asOf)
  }
  assert.equal(missing.size, 0, `the log has no change on ${[...missing].join(', ')}`)
  return total
}

async function assertPublishedDays(at: TestNode, path: string): Promise<void> {
  const names = await jhuNames()
  assert.equal(placeOfKey('CHN:Hubei', names), 'CN-HB')
  const keys = new Map<Measure, Set<string>>([
    ['c', new Set()],
    ['d', new Set()],
  ])
  const logged = replayChanges(path)
  let state = await logged.next()
  for (const day of days) {
    for (; !state.done && state.value.asOf <= day; state = await logged.next())
      for (const measure of ['c', 'd'] as const)
        for (const one of state.value.state[measure].keys()) keys.get(measure)!.add(one.slice(0, -11))
    for (const measure of ['c', 'd'] as const) {
      const truth = await publishedOn(day, measure, names)
      const known = await knownAsOf(at, day, measure)
      let compared = 0
      for (const key of keys.get(measure)!) {
        const place = placeOfKey(key, names)
        const dates = new Set([...(known.get(place)?.keys() ?? []), ...(truth.get(key)?.keys() ?? [])])
        for (const date of dates) {
          const [here, there] = [known.get(place)?.get(date), truth.get(key)?.get(date)]
          assert.equal(
            here,
            there,
            `${key} (${place}) ${date} ${measure} as of ${day}: known ${here}, published ${there}`,
          )
          compared++
        }
      }
      assert.ok(compared > 400, `${compared} figures compared on ${day}`)
    }
  }
}

/** What the API knows as of the end of a day: running totals by place and date; a gap is none. */
async function knownAsOf(at: TestNode, day: string, measure: Measure) {
  const indicator = indicatorOfMeasure[measure]
  const { series } = await at.get(
    `/api/situation/series?indicator=${indicator}&dataset=jhu-global&asOf=${day}`,
  )
  const known = new Map<string, Map<string, number>>()
  for (const { place, points } of series) {
    const totals = cumulativeFrom(points)
    const own = points.flatMap(({ period }: { period: string }, at: number) =>
      totals[at] === undefined ? [] : [[period, totals[at]]],
    )
    known.set(place, new Map(own))
  }
  return known
}

/** Names under which JHU published rows of the same key early in 2020. */
const otherNames: Readonly<Record<string, string>> = {
  'Mainland China': 'China',
  'Hong Kong': 'China',
  Macau: 'China',
  'Hong Kong SAR': 'China',
  'Macao SAR': 'China',
  'Iran (Islamic Republic of)': 'Iran',
  'Russian Federation': 'Russia',
  UK: 'United Kingdom',
  'North Ireland': 'United Kingdom',
  'Viet Nam': 'Vietnam',
  'Republic of Moldova': 'Moldova',
  'Czech Republic': 'Czechia',
  'Ivory Coast': "Cote d'Ivoire",
}

/** The truth: the file of that day as it was published, its rows added up by state, China's provinces beside. */
async function publishedOn(day: string, measure: Measure, names: ReadonlyMap<string, string>) {
  const states = new Map([...names].map(([iso3, name]) => [name, iso3]))
  const [header, ...rows] = csvRows(
    await sharedText(`${logs}/as_published/${day}_${measure === 'c' ? 'cases' : 'deaths'}.csv.gz`),
  )
  const truth = new Map<string, Map<string, number>>()
  const add = (key: string, date: string, count: number): void => {
    const own = truth.get(key) ?? new Map<string, number>()
    truth.set(key, own.set(date, (own.get(date) ?? 0) + count))
  }
  for (const [province, country, , , ...cells] of rows) {
    const state = states.get(otherNames[country!] ?? country!)
    for (const [column, cell] of cells.entries()) {
      if (state === undefined || cell === '') continue
      const [month, dayOfMonth, year] = header![column + 4]!.split('/')
      const date = `20${year!.slice(-2)}-${month!.padStart(2, '0')}-${dayOfMonth!.padStart(2, '0')}`
      add(state, date, Number(cell))
      if (state === 'CHN' && province !== '') add(`CHN:${province}`, date, Number(cell))
    }
  }
  return truth
}
