import type { Mark } from '../marks/mark.ts'
import type { Column } from '../state/columns.ts'
import { runsOf } from '../state/runs.ts'
import { correctionsText } from '../words/figure-words.ts'
import { diamondOf } from './figure-marks.ts'
import type { Ground, Placed } from './ground.ts'
import { round, yOf } from './plot.ts'
import { seriesPath, type Vertex } from './series-path.ts'

type Place = Placed<Column>

/** A line with its band behind it and its corrections on it; what is provisional is in dashes. */
export function lineMarks(
  name: string,
  placed: readonly Place[],
  colour: number,
  ground: Ground,
): readonly Mark[] {
  const d = seriesPath(placed.map((one) => vertexOf(one, ground, !isDashed(one))))
  const provisional = seriesPath(dashedVertices(placed, ground))
  return [
    ...bandMarks(placed, colour, ground),
    { mark: 'line', as: 'series', colour, d, provisional, title: name },
    { mark: 'corrections', corrections: correctionsOn(placed, ground) },
  ]
}

export function middleOf({ left, width }: Placed): number {
  return round(left + width / 2)
}

function isDashed({ figure }: Place): boolean {
  return figure.provisional
}

function vertexOf(one: Place, { plot, scale }: Ground, shown: boolean): Vertex {
  const { value } = one.figure
  return { x: middleOf(one), y: shown && value !== undefined ? yOf(plot, scale, value) : undefined }
}

/** Dashes begin at the last settled figure before them, so that the line does not break where figures stand side by side. */
function dashedVertices(placed: readonly Place[], ground: Ground): readonly Vertex[] {
  return placed.map((one, at) => {
    const next = placed[at + 1]
    return vertexOf(one, ground, isDashed(one) || (next !== undefined && isDashed(next)))
  })
}

function bandMarks(placed: readonly Place[], colour: number, { plot, scale }: Ground): readonly Mark[] {
  const runs = runsOf(placed, ({ figure }) => figure.lower !== undefined)
  const d = runs.map((run) => {
    const edge = (one: Place, value: number): string => `${middleOf(one)} ${yOf(plot, scale, value)}`
    const above = run.map((one) => edge(one, one.figure.upper!))
    const below = [...run].reverse().map((one) => edge(one, one.figure.lower!))
    return `M${[...above, ...below].join('L')}z`
  })
  return d.length === 0 ? [] : [{ mark: 'band', colour, d: d.join('') }]
}

function correctionsOn(
  placed: readonly Place[],
  { plot, scale, words }: Ground,
): { x: number; y: number; title: string }[] {
  return placed
    .filter(({ figure }) => figure.corrections.length > 0)
    .map((one) => ({
      ...diamondOf(one, plot, scale),
      title: correctionsText(one.figure.corrections, words),
    }))
}
