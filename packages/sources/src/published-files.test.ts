import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { isPlace, type IndicatorId, type Observation } from '@concert/statement'
import { indicatorFromFileName } from './jhu-wide.ts'
import { placeOfJhuRow } from './jhu-place.ts'
import { readSource } from './read-source.ts'
import { cumulativeFrom } from './running-total.ts'
import { SourceError } from './source-error.ts'

const folder = new URL('../../../../shared/data/jhu/', import.meta.url)
const skip = existsSync(folder) ? false : 'the published files are not here (../shared/data)'
const published = skip ? [] : readdirSync(new URL('vintages/as_published/', folder))

function bytesOf(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, folder))
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** The rows of a file as another reader would split them. */
function rowsOf(bytes: Uint8Array): string[][] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(`,${line}`.matchAll(/,(?:"([^"]*)"|([^,]*))/g), ([, inner, plain]) => inner ?? plain!),
    )
}

function read(name: string, indicator: IndicatorId) {
  const bytes = bytesOf(name)
  return { reading: readSource(bytes, { indicator }), rows: rowsOf(bytes) }
}

function byPlace(observations: readonly Observation[]): Map<string, Observation[]> {
  return Map.groupBy(observations, ({ place }) => place)
}

function lastColumnSum(rows: readonly string[][]): number {
  return rows.slice(1).reduce((sum, row) => sum + Number(row.at(-1)), 0)
}

test('every whole day that was published is read, and gives back every total of every row', { skip }, () => {
  assert.equal(published.length, 16)
  for (const name of published) {
    const { reading, rows } = read(`vintages/as_published/${name}`, indicatorFromFileName(name)!)
    const places = byPlace(reading.observations)
    assert.equal(places.size, rows.length - 1, name)
    assert.deepEqual(reading.skipped, [])
    for (const [province, country, , , ...cells] of rows.slice(1)) {
      const place = placeOfJhuRow(province!, country!)!
      assert.ok(isPlace(place), `${province}|${country}`)
      assert.deepEqual(cumulativeFrom(places.get(place)!), cells.map(Number), `${name}: ${place}`)
    }
  }
})

test('the global files add up to the totals that they show', { skip }, () => {
  for (const [kind, indicator] of [
    ['confirmed', 'cases_confirmed_new'],
    ['deaths', 'deaths_confirmed_new'],
  ] as const) {
    const { reading, rows } = read(`upstream/time_series_covid19_${kind}_global.csv`, indicator)
    const total = lastColumnSum(rows)
    assert.equal(reading.totals[indicator], total)
    assert.equal(
      reading.observations.reduce((sum, { value }) => sum + Number(value), 0),
      total,
    )
    assert.equal(reading.observations.length, (rows.length - 1) * (rows[0]!.length - 4))
  }
})

test('the US files add up to the totals that they show, county by county', { skip }, () => {
  for (const [kind, indicator] of [
    ['confirmed', 'cases_confirmed_new'],
    ['deaths', 'deaths_confirmed_new'],
  ] as const) {
    const { reading, rows } = read(`upstream/time_series_covid19_${kind}_US.csv.gz`, indicator)
    assert.equal(reading.totals[indicator], lastColumnSum(rows))
    const places = byPlace(reading.observations)
    assert.equal(places.size, 3340)
    assert.ok([...places.keys()].every(isPlace))
    const days = reading.observations.length / 3340
    for (const [at, [, series]] of [...places].entries())
      assert.deepEqual(cumulativeFrom(series), rows[at + 1]!.slice(-days).map(Number))
  }
})

test('an error body in place of the file is refused in row 1 by what it says', { skip }, () => {
  const bytes = bytesOf('broken_upstream/2021-03-09_json_error_body_d33f7fe2.csv')
  assert.throws(
    () => readSource(bytes, { indicator: 'cases_confirmed_new' }),
    (error) => error instanceof SourceError && /row 1: found "\{", which is JSON/.test(error.message),
  )
})

test('blank lines in a published file are noted, each by its row, and cost no figure', { skip }, () => {
  const { reading, rows } = read('broken_upstream/2020-11-04_blank_lines_56909341.csv', 'cases_confirmed_new')
  const blank = reading.notes.filter(({ message }) => message === 'the line is blank')
  assert.deepEqual(
    blank.map(({ place }) => place),
    ['row 270'],
  )
  assert.equal(reading.totals.cases_confirmed_new, lastColumnSum(rows))
})

test('an empty last header cell in a published file is noted by its column', { skip }, () => {
  const { reading, rows } = read(
    'broken_upstream/2020-02-21_empty_last_header_caf93547.csv',
    'cases_confirmed_new',
  )
  assert.deepEqual(reading.notes[0], {
    place: 'row 1, column 34 (without a name)',
    message: 'the column has no name',
  })
  const total = rows.slice(1).reduce((sum, row) => sum + Number(row.at(-2)), 0)
  assert.equal(reading.totals.cases_confirmed_new, total)
})

test(
  'a published file with countries renamed wholesale is read, its double rows as one series each',
  { skip },
  () => {
    const { reading, rows } = read(
      'broken_upstream/2020-03-12_renamed_countries_2033baa5.csv',
      'cases_confirmed_new',
    )
    const messages = new Set(reading.notes.map(({ message }) => message))
    for (const note of [
      '"Republic of Korea" is read as KOR',
      '"occupied Palestinian territory" is read as PSE',
      '"Taipei and environs" is read as TWN',
      'HKG also stands in row 248; the two are read as one series',
    ])
      assert.ok(messages.has(note), note)
    const places = byPlace(reading.observations)
    for (const [place, series] of places)
      assert.equal(new Set(series.map(({ period }) => period)).size, series.length, place)
    const hubei = rows.filter(([province]) => province === 'Hubei').map((row) => row.slice(4).map(Number))
    assert.deepEqual(
      cumulativeFrom(places.get('CN-HB')!),
      hubei[0]!.map((total, at) => Math.max(total, hubei[1]![at]!)),
    )
  },
)
