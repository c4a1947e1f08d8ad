import { placeOfJhuRow, readSource } from '@concert/sources'
import { formatObservationFile, type IndicatorId } from '@concert/statement'
import { createHash } from 'node:crypto'
import { openSeriesRegistry } from '../modules/situation/series-registry.ts'
import { planAll, sayAll } from '../modules/situation/run-import.ts'
import type { NodeParts } from '../kernel/node-parts.ts'
import type { SituationTables } from '../modules/situation/tables.ts'
import { csvRows, sharedText } from './shared-data.ts'
import { secretariat, type TestNode } from './test-node.ts'

export type Measure = 'c' | 'd'
export const indicatorOfMeasure: Readonly<Record<Measure, IndicatorId>> = {
  c: 'cases_confirmed_new',
  d: 'deaths_confirmed_new',
}

/** Running totals as they were published: by `key date`. */
export type Published = Map<string, number>

type Change = {
  readonly asOf: string
  readonly key: string
  readonly date: string
  readonly measure: Measure
  readonly value: string
}

/** A change log of shared/data/jhu/vintages, day by day: what was published on each day, as it stood then. */
export async function* replayChanges(path: string): AsyncGenerator<{
  asOf: string
  state: Readonly<Record<Measure, Published>>
  changed: ReadonlySet<Measure>
}> {
  const state = { c: new Map<string, number>(), d: new Map<string, number>() }
  const changes = csvRows(await sharedText(path))
    .slice(1)
    .map(([asOf, key, date, measure, value]) => ({ asOf, key, date, measure, value }) as Change)
  for (const [asOf, own] of Map.groupBy(changes, (change) => change.asOf)) {
    for (const { key, date, measure, value } of own)
      if (value === '') state[measure].delete(`${key} ${date}`)
      else state[measure].set(`${key} ${date}`, Number(value))
    yield { asOf, state, changed: new Set(own.map(({ measure }) => measure)) }
  }
}

/** JHU's name of each state in countries.csv. */
export async function jhuNames(): Promise<ReadonlyMap<string, string>> {
  const rows = csvRows(await sharedText('jhu/countries.csv')).slice(1)
  return new Map([...rows.map(([iso3, name]) => [iso3!, name!] as const), ['XKS', 'Kosovo']])
}

/** A key of the change logs (`KAZ`, `CHN:Hubei`) as JHU's two columns. */
export function jhuRow(key: string, names: ReadonlyMap<string, string>): [province: string, country: string] {
  const [state, province = ''] = key.split(':') as [string, string?]
  return [province, names.get(state)!]
}

export function placeOfKey(key: string, names: ReadonlyMap<string, string>): string {
  return placeOfJhuRow(...jhuRow(key, names))!
}

/** The wide file that JHU would have published with exactly these totals; a total that vanished is an empty cell. */
export function wideFile(published: Published, names: ReadonlyMap<string, string>): string {
  const keys = [...new Set([...published.keys()].map((one) => one.slice(0, -11)))]
  const dates = [...new Set([...published.keys()].map((one) => one.slice(-10)))].sort()
  const header = dates.map(
    (date) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/${date.slice(2, 4)}`,
  )
  const rows = keys.map((key) => {
    const [province, country] = jhuRow(key, names)
    const cells = dates.map((date) => published.get(`${key} ${date}`) ?? '')
    return [quoted(province), quoted(country), '', '', ...cells].join(',')
  })
  return [`Province/State,Country/Region,Lat,Long,${header.join(',')}`, ...rows, ''].join('\n')
}

function quoted(name: string): string {
  return name.includes(',') ? `"${name}"` : name
}

export type Imported = {
  readonly statements: number
  readonly fresh: number
  readonly changed: number
  readonly same: number
}

/** The importer itself without its thread: reads, plans against what stands, signs, records and projects. */
export async function importWide(
  { node }: TestNode,
  text: string,
  indicator: IndicatorId,
): Promise<Imported> {
  const { observations, ...reading } = readSource(Buffer.from(text), { indicator })
  const parts = node as unknown as NodeParts<SituationTables>
  const meta = {
    ...reading,
    indicators: [indicator],
    observationCount: observations.length,
    leftOut: 0,
    lastDay: undefined,
  }
  const order = {
    agency: secretariat,
    event: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    reason: undefined,
    whole: true,
    only: undefined,
    retrieved: undefined,
    fileSha256: createHash('sha256').update(text).digest('hex'),
  } as const
  const chunk = {
    file: formatObservationFile(observations),
    rows: observations.length,
    places: [...new Set(observations.map(({ place }) => place))],
  }
  const planned = await planAll(parts, openSeriesRegistry(), order, meta, [chunk])
  let statements = 0
  for await (const _ of sayAll(parts, order, meta, planned)) statements++
  return {
    statements,
    fresh: planned.reduce((sum, { fresh, file }) => sum + fresh.length + (file?.rows ?? 0), 0),
    changed: planned.reduce((sum, { changed }) => sum + changed.length, 0),
    same: planned.reduce((sum, { same }) => sum + same, 0),
  }
}
