import {
  formatPeriod,
  type Frequency,
  type IndicatorId,
  type Observation,
  type ObservationStatus,
  type Place,
} from '@concert/statement'
import { sql, type Kysely } from 'kysely'
import { toFigure } from './figures.ts'
import type { SeriesOwner } from './series-key.ts'
import type { SeriesRegistry } from './series-registry.ts'
import type { SeriesRow, SituationTables } from './tables.ts'
import { isWithin } from './within-places.ts'

/** What a file says that is new, what it says otherwise than what stands, and how much it repeats. */
export type ImportPlan = {
  readonly fresh: readonly Observation[]
  readonly changed: readonly Observation[]
  readonly same: number
}

type Standing = {
  readonly series: number
  readonly day: number
  readonly value: number | null
  readonly status: string
}

/**
 * Compares some whole places of a file with the figures that stand for the same owner. With `whole`, a figure that
 * stands and is no longer in the file is withdrawn: restated as missing.
 */
export async function planImport(
  db: Kysely<SituationTables>,
  registry: SeriesRegistry,
  owner: SeriesOwner,
  observations: readonly Observation[],
  whole: boolean,
): Promise<ImportPlan> {
  const numbers = await registry.find(db, owner, observations)
  const known = [...new Set(numbers.filter((number) => number !== undefined))]
  if (known.length === 0) return { fresh: observations, changed: [], same: 0 }
  const standing = await standingFigures(db, known)
  const fresh: Observation[] = []
  const changed: Observation[] = []
  for (const [at, observation] of observations.entries()) {
    const { day, value, status } = toFigure(observation)
    const stands = numbers[at] === undefined ? undefined : standing.get(`${numbers[at]} ${day}`)
    if (stands === undefined) fresh.push(observation)
    else {
      standing.delete(`${numbers[at]!} ${day}`)
      if (stands.value !== value || stands.status !== status) changed.push(observation)
    }
  }
  const withdrawn = whole ? await withdrawals(db, [...standing.values()]) : []
  return {
    fresh,
    changed: [...changed, ...withdrawn],
    same: observations.length - fresh.length - changed.length,
  }
}

/** What a file has, and of which places it was read; of all when `only` is absent. */
export type FileExtent = {
  readonly indicators: readonly IndicatorId[]
  readonly places: ReadonlySet<string>
  readonly only: readonly string[] | undefined
}

/** Withdraws whole series of the owner whose places the file no longer has. */
export async function planVanished(
  db: Kysely<SituationTables>,
  owner: SeriesOwner,
  { indicators, places, only }: FileExtent,
): Promise<readonly Observation[]> {
  if (indicators.length === 0) return []
  const rows = await db
    .selectFrom('series')
    .selectAll()
    .where('event', '=', owner.event)
    .where('agency', '=', owner.agency)
    .where('audience', '=', owner.audience)
    .where('dataset', '=', owner.dataset)
    .where('indicator', 'in', indicators as string[])
    .where('frequency', '=', 'day')
    .execute()
  const gone = rows.filter(
    ({ place }) => !places.has(place) && (only === undefined || isWithin(place as Place, only)),
  )
  if (gone.length === 0) return []
  return withdrawals(db, [
    ...(
      await standingFigures(
        db,
        gone.map(({ id }) => id),
      )
    ).values(),
  ])
}

async function standingFigures(
  db: Kysely<SituationTables>,
  series: readonly number[],
): Promise<Map<string, Standing>> {
  const rows = await db
    .selectFrom('observation')
    .select(['series', 'day', 'value', 'status'])
    .where(sql<boolean>`series = any(${series}::int[])`)
    .where('replaced', 'is', null)
    .execute()
  return new Map(rows.map((row) => [`${row.series} ${row.day}`, row]))
}

/** What is missing already is not withdrawn again. */
async function withdrawals(
  db: Kysely<SituationTables>,
  standing: readonly Standing[],
): Promise<Observation[]> {
  const present = standing.filter(({ status }) => status !== 'O')
  if (present.length === 0) return []
  const rows = await db
    .selectFrom('series')
    .selectAll()
    .where(sql<boolean>`id = any(${[...new Set(present.map(({ series }) => series))]}::int[])`)
    .execute()
  const series = new Map(rows.map((row) => [row.id, row]))
  return present.map(({ series: id, day }) => withdrawn(series.get(id)!, day))
}

function withdrawn({ place, indicator, stratum, frequency }: SeriesRow, day: number): Observation {
  return {
    place: place as Place,
    indicator: indicator as IndicatorId,
    period: formatPeriod(day, frequency as Frequency),
    value: null,
    status: 'O' satisfies ObservationStatus,
    stratum: stratum === '' ? undefined : stratum,
  }
}
