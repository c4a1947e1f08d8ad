import { runsOf } from '../state/runs.ts'
import { round } from './plot.ts'

/** Where a line goes; undefined breaks it. */
export type Vertex = { readonly x: number; readonly y: number | undefined }

/**
 * The path of a line through all vertices, broken where there is none; a vertex between two breaks is a point. Where
 * there are more than pixels, the first, the highest, the lowest and the last of each pixel stand for the others.
 */
export function seriesPath(vertices: readonly Vertex[]): string {
  return runsOf(vertices, ({ y }) => y !== undefined)
    .map(thinned)
    .map((run) => (run.length === 1 ? `M${at(run[0]!)}h0` : `M${run.map(at).join('L')}`))
    .join('')
}

function at({ x, y }: Vertex): string {
  return `${round(x)} ${round(y!)}`
}

function thinned(run: readonly Vertex[]): readonly Vertex[] {
  const wide = run.at(-1)!.x - run[0]!.x
  if (run.length < wide * 4 || run.length < 4) return run
  const pixels = runsOf(
    run,
    () => true,
    (one, next) => Math.floor(one.x) === Math.floor(next.x),
  )
  return pixels.flatMap((pixel) => {
    const byHeight = [...pixel].sort((a, b) => a.y! - b.y!)
    const kept = new Set([pixel[0]!, byHeight[0]!, byHeight.at(-1)!, pixel.at(-1)!])
    return pixel.filter((vertex) => kept.has(vertex))
  })
}
