import type { Frequency } from '@concert/statement'
import { agreedAt, agreedFor, type Agreed, type AgreedSet } from './agreed.ts'
import { agreedFault } from './agreed-fault.ts'
import { judgeOf } from './judge-of.ts'
import type { Judge } from './judgement.ts'
import { knownSeries, type FigureRow, type KnownSeries } from './known-series.ts'
import type { SeriesIdentity } from './raised-signal.ts'

/** A series as of a vintage, and the judges of it. */
export type AtVintage = {
  readonly vintage: number
  readonly known: KnownSeries | undefined
  /** What is agreed then for the series and finds signals. */
  readonly agreed: readonly { readonly parameters: string; readonly one: Agreed; readonly judge: Judge }[]
  /** By an algorithm that was agreed then or earlier. */
  readonly judgeBy: (parameters: string, algorithm: string) => Judge | undefined
}

/** Each judge is made once for a vintage, and only when it is asked for. */
export function judgesAt(
  {
    identity,
    before,
    rows,
  }: {
    readonly identity: SeriesIdentity
    readonly before?: KnownSeries | undefined
    readonly rows: readonly FigureRow[]
  },
  vintage: number,
  sets: readonly AgreedSet[],
): AtVintage {
  const known = knownSeries(rows, identity.frequency as Frequency, vintage, before)
  const made = new Map<string, Judge | undefined>()
  const make = (parameters: string, one: Agreed): Judge | undefined => {
    const key = `${parameters} ${one.id}`
    if (!made.has(key)) made.set(key, known && (isComputable(one) ? judgeOf(known, one) : undefined))
    return made.get(key)
  }
  const { parameters, algorithms } = agreedAt(sets, vintage)
  const agreed = agreedFor({ parameters, from: 0, algorithms }, identity).flatMap((one) => {
    const judge = make(parameters, one)
    return judge === undefined ? [] : [{ parameters, one, judge }]
  })
  return {
    vintage,
    known,
    agreed,
    judgeBy: (by, algorithm) => {
      const one = sets.find((set) => set.parameters === by)?.algorithms.find(({ id }) => id === algorithm)
      return one && make(by, one)
    },
  }
}

const computable = new Map<string, boolean>()
const computableOfTask = new WeakMap<Agreed, boolean>()

/** What another node took and this one cannot compute raises nothing here; it never stops the others. */
function isComputable(agreed: Agreed): boolean {
  const known = computableOfTask.get(agreed)
  if (known !== undefined) return known
  const key = JSON.stringify(agreed)
  const answer = computable.get(key) ?? agreedFault(agreed) === undefined
  computable.set(key, answer)
  computableOfTask.set(agreed, answer)
  return answer
}
