import type { Label } from '../marks/labels.ts'
import type { Mark } from '../marks/mark.ts'
import type { SampleCircle } from '../marks/samples.ts'
import type { MapState } from '../state/map-state.ts'
import type { Freshness } from '../texts/chart-texts.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { freshnessOrder } from '../words/map-words.ts'
import type { CircleScale } from './circle-scale.ts'
import { round } from './plot.ts'
import { textWidth } from './text-width.ts'
import { wrapped } from './wrapped.ts'

type Room = {
  readonly width: number
  readonly scale: CircleScale
  readonly disclaimer: string | undefined
  readonly words: ChartWords
}

type Entry = Omit<SampleCircle, 'x' | 'y'> & { readonly text: string }

const rowHeight = 20
const lineHeight = 16
const between = 18

/** Below a map: what sizes and outlines mean, then the disclaimer. */
export type MapKey = { readonly height: number; readonly marksBelow: (top: number) => readonly Mark[] }

export function mapKey(state: MapState, room: Room): MapKey {
  const { width, disclaimer } = room
  const lines = disclaimer === undefined ? [] : wrapped(disclaimer, width)
  const rows = rowsOf(entriesOf(state, room), width)
  const high = rows.reduce((sum, row) => sum + heightOf(row), 0)
  return {
    height: high + lines.length * lineHeight + 4,
    marksBelow: (top) => {
      const { samples, labels } = placed(rows, top)
      const notes = lines.map((text, at): Label => {
        const y = round(top + high + 14 + at * lineHeight)
        return { x: 0, y, text, anchor: 'start', as: 'note' }
      })
      return [
        { mark: 'samples', samples },
        { mark: 'labels', labels: [...labels, ...notes] },
      ]
    },
  }
}

/** Sizes first; then the outlines, where any state is late; then the empty ring, where any has no figure. */
function entriesOf({ places }: MapState, { scale, words: { texts, formats } }: Room): readonly Entry[] {
  const sizes = scale.shown.map((value): Entry => ({
    radius: scale.radius(value),
    as: 'figure',
    freshness: 'current',
    text: formats.number(value),
  }))
  const has = (freshness: Freshness): boolean => places.some((place) => place.freshness === freshness)
  const outlines = freshnessOrder
    .filter((one) => one !== 'current' && has(one))
    .map((freshness): Entry => ({ radius: 5, as: 'figure', freshness, text: texts.map.freshness[freshness] }))
  const some = (is: (value: number | null) => boolean, as: Entry['as'], text: string): Entry[] =>
    places.some(({ value }) => is(value)) ? [{ radius: 5, as, freshness: 'current', text }] : []
  return [
    ...sizes,
    ...outlines,
    ...some((value) => value === 0, 'zero', texts.key.zero),
    ...some((value) => value === null, 'gap', texts.key.gap),
  ]
}

/** A broken ring stands three pixels off the circle. */
function outerOf({ radius, freshness }: Entry): number {
  return freshness === 'current' ? radius : radius + 4
}

function wideOf(entry: Entry): number {
  return outerOf(entry) * 2 + 6 + textWidth(entry.text)
}

function heightOf(row: readonly Entry[]): number {
  return Math.max(rowHeight, ...row.map(({ radius }) => radius * 2 + 4))
}

function rowsOf(entries: readonly Entry[], width: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = []
  let x = width
  for (const entry of entries) {
    if (x + wideOf(entry) > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)!.push(entry)
    x += wideOf(entry) + between
  }
  return rows
}

function placed(
  rows: readonly (readonly Entry[])[],
  top: number,
): { readonly samples: readonly SampleCircle[]; readonly labels: readonly Label[] } {
  const [samples, labels]: [SampleCircle[], Label[]] = [[], []]
  let y = top
  for (const row of rows) {
    const middle = y + heightOf(row) / 2
    let x = 1
    for (const entry of row) {
      const { text, ...circle } = entry
      samples.push({ ...circle, x: round(x + outerOf(entry)), y: round(middle) })
      labels.push({
        x: round(x + outerOf(entry) * 2 + 6),
        y: round(middle + 4),
        text,
        anchor: 'start',
        as: 'note',
      })
      x += wideOf(entry) + between
    }
    y += heightOf(row)
  }
  return { samples, labels }
}
