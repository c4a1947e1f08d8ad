import { keyOfPart, type Action, type Part } from '../action.ts'

export type PartRow = { readonly action: Action; readonly part: Part }
export type ByPart = { readonly key: string; readonly isState: boolean; readonly rows: readonly PartRow[] }

/** Actions by whoever has a part in them: states in the order that is given, then agencies of no state. */
export function byPart(actions: readonly Action[], order: readonly string[]): readonly ByPart[] {
  const rows = actions.flatMap((action) => action.parts.map((part) => ({ action, part })))
  const keys = [...new Set(rows.map(({ part }) => keyOfPart(part)))]
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return keys
    .toSorted((a, b) => rank(a) - rank(b))
    .map((key) => {
      const own = rows.filter(({ part }) => keyOfPart(part) === key)
      return { key, isState: own[0]!.part.state !== undefined, rows: own }
    })
}

export type BySource = {
  readonly source: string | null
  readonly sourceKind: string | undefined
  readonly paragraph: string | undefined
  readonly actions: readonly Action[]
}

/** Actions by what they come from, in the order of the first that is due of each. */
export function bySource(actions: readonly Action[]): readonly BySource[] {
  const groups = Map.groupBy(actions, ({ source, paragraph }) => `${source ?? ''} ${paragraph ?? ''}`)
  return [...groups.values()].map((own) => {
    const [{ source, sourceKind, paragraph }] = own as [Action]
    return { source, sourceKind, paragraph, actions: own }
  })
}
