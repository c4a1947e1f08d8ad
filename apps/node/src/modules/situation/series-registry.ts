import type { Observation } from '@concert/statement'
import type { Kysely } from 'kysely'
import { copyRows } from '../../kernel/database/copy-rows.ts'
import {
  isSameSeries,
  keyOfRow,
  localKey,
  seriesIdentity,
  seriesKey,
  type SeriesIdentity,
  type SeriesOwner,
} from './series-key.ts'
import { seriesColumns, type SituationTables } from './tables.ts'

/**
 * Numbers of series, remembered between batches. Numbers are given in the order of the log, so a rebuild gives
 * the same ones. `forget` after a rollback: the tables then know less than the memory does.
 */
export type SeriesRegistry = {
  /** The number of each observation's series, or undefined where there is none yet. */
  readonly find: (
    db: Kysely<SituationTables>,
    owner: SeriesOwner,
    observations: readonly Observation[],
  ) => Promise<(number | undefined)[]>
  /** The same, entering the series that are new. */
  readonly enter: (
    db: Kysely<SituationTables>,
    owner: SeriesOwner,
    observations: readonly Observation[],
  ) => Promise<number[]>
  readonly forget: () => void
}

export function openSeriesRegistry(): SeriesRegistry {
  let known: Map<string, number> | undefined
  let generation = 0
  // Two may ask at once, and the tables may roll back meanwhile: what was read first and for these tables stays.
  const load = async (db: Kysely<SituationTables>): Promise<Map<string, number>> => {
    if (known !== undefined) return known
    const asked = generation
    const numbers = await loadNumbers(db)
    if (asked !== generation) return load(db)
    return (known ??= numbers)
  }
  return {
    find: async (db, owner, observations) => numbersOf(await load(db), owner, observations, () => undefined),
    enter: async (db, owner, observations) => {
      const numbers = await load(db)
      const fresh: SeriesIdentity[] = []
      const enter = (key: string, observation: Observation): number => {
        const number = numbers.size + 1
        numbers.set(key, number)
        fresh.push(seriesIdentity(owner, observation))
        return number
      }
      const found = numbersOf(numbers, owner, observations, enter)
      const first = numbers.size - fresh.length + 1
      await copyRows(
        db,
        'series',
        seriesColumns,
        fresh.map((identity, at) =>
          seriesColumns.map((column) => (column === 'id' ? first + at : identity[column])),
        ),
      )
      return found as number[]
    },
    forget: () => {
      known = undefined
      generation++
    },
  }
}

async function loadNumbers(db: Kysely<SituationTables>): Promise<Map<string, number>> {
  const rows = await db.selectFrom('series').selectAll().execute()
  return new Map(rows.map((row) => [keyOfRow(row), row.id]))
}

type Otherwise = (key: string, observation: Observation) => number | undefined

/** Observations of one series usually stand together, so the last answer is tried first. */
function numbersOf(
  numbers: ReadonlyMap<string, number>,
  owner: SeriesOwner,
  observations: readonly Observation[],
  otherwise: Otherwise,
): (number | undefined)[] {
  const local = new Map<string, number | undefined>()
  let last: { readonly observation: Observation; readonly number: number | undefined } | undefined
  const numberOf = (observation: Observation): number | undefined => {
    const short = localKey(observation)
    if (local.has(short)) return local.get(short)
    const key = seriesKey(owner, observation)
    const number = numbers.get(key) ?? otherwise(key, observation)
    local.set(short, number)
    return number
  }
  return observations.map((observation) => {
    if (last === undefined || !isSameSeries(last.observation, observation))
      last = { observation, number: numberOf(observation) }
    return last.number
  })
}
