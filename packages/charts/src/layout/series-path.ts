import { round } from './plot.ts'

/** Where a line goes; undefined breaks it. */
export type Vertex = { readonly x: number; readonly y: number | undefined }

/** The path of a line through all vertices, broken where there is none; a vertex between two breaks is a point. */
export function seriesPath(vertices: readonly Vertex[]): string {
  return runsOf(vertices, ({ y }) => y !== undefined)
    .map((run) => (run.length === 1 ? `M${at(run[0]!)}h0` : `M${run.map(at).join('L')}`))
    .join('')
}

function at({ x, y }: Vertex): string {
  return `${round(x)} ${round(y!)}`
}

/** Neighbours that hold, run by run. */
export function runsOf<T>(all: readonly T[], is: (one: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = []
  for (const [index, one] of all.entries()) {
    if (!is(one)) continue
    if (index > 0 && is(all[index - 1]!)) runs.at(-1)!.push(one)
    else runs.push([one])
  }
  return runs
}
