import type { Chart, LayoutOptions } from '../chart.ts'
import type { Label } from '../marks/labels.ts'
import type { StepBox } from '../marks/steps.ts'
import type { ChainState, ChainStep } from '../state/chain-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { describeChain } from '../words/chain-words.ts'
import { round } from './plot.ts'
import { fitted } from './text-width.ts'
import { wrapped } from './wrapped.ts'

const gutter = 18
const between = 16
const padding = 8
const lineHeight = 16
const headHeight = 28
const mostTitleLines = 3
/** Narrower lanes than this hold no title: then all steps stand in one. */
const narrowestLane = 150

type Placed = StepBox & { readonly step: ChainStep; readonly lines: readonly StepLine[] }
type StepLine = { readonly text: string; readonly as: Label['as'] }

/**
 * Steps from above to below as they came, in a lane each by what they are about: none stands higher than one before it,
 * nor beside one that it follows from. Where the drawing is too narrow for lanes it has one.
 */
export function layoutChain(state: ChainState, options: LayoutOptions & ChartWords): Chart {
  const { id, width, ...words } = options
  const lanes = width / state.lanes.length >= narrowestLane ? state.lanes : []
  const count = Math.max(lanes.length, 1)
  const laneWidth = width / count
  const placed = place(state, { laneWidth, isOne: lanes.length === 0 })
  const bottom = Math.max(headHeight, ...placed.map(({ y, height }) => y + height))
  return {
    id,
    kind: 'chain',
    width,
    height: Math.ceil(bottom + padding),
    role: 'img',
    title: state.title,
    description: describeChain(state, words),
    marks: [
      { mark: 'steps', boxes: placed.map(boxOf), ways: placed.flatMap((to) => waysTo(to, placed)) },
      { mark: 'labels', labels: [...laneLabels(lanes, laneWidth), ...placed.flatMap(labelsOf)] },
    ],
    columns: [],
  }
}

function place(state: ChainState, { laneWidth, isOne }: { laneWidth: number; isOne: boolean }): Placed[] {
  const placed: Placed[] = []
  const bottoms = new Map<number, number>()
  let top = isOne ? padding : headHeight
  for (const step of state.steps) {
    const lane = isOne ? 0 : step.lane
    const below = step.from.map((at) => placed[at]!).map(({ y, height }) => y + height + between)
    const y = Math.max(top, (bottoms.get(lane) ?? 0) + between, ...below)
    const width = laneWidth - gutter - padding
    const lines = linesOf(step, width - 2 * padding)
    const height = lines.length * lineHeight + padding
    placed.push({
      x: round(lane * laneWidth + gutter),
      y,
      width: round(width),
      height,
      isHere: step.isHere,
      step,
      lines,
    })
    bottoms.set(lane, y + height)
    top = y
  }
  return placed
}

function linesOf({ kind, title, by, when }: ChainStep, width: number): StepLine[] {
  const all = title === undefined ? [] : wrapped(title, width)
  const kept = all.slice(0, mostTitleLines)
  if (all.length > kept.length) kept[kept.length - 1] = fitted(`${kept.at(-1)!} …`, width)
  return [
    ...wrapped(kind, width).map((text) => ({ text, as: 'name' as const })),
    ...kept.map((text) => ({ text: fitted(text, width), as: 'place' as const })),
    ...[by, when].map((text) => ({ text: fitted(text, width), as: 'note' as const })),
  ]
}

function boxOf({ x, y, width, height, isHere }: Placed): StepBox {
  return { x, y, width, height, isHere }
}

function labelsOf({ x, y, lines }: Placed): Label[] {
  return lines.map(({ text, as }, at) => ({
    x: round(x + padding),
    y: y + padding / 2 + lineHeight * (at + 1) - 4,
    text,
    anchor: 'start',
    as,
  }))
}

function laneLabels(lanes: readonly string[], laneWidth: number): Label[] {
  return lanes.map((name, at) => ({
    x: round(at * laneWidth + gutter),
    y: 16,
    text: fitted(name, laneWidth - gutter),
    anchor: 'start',
    as: 'name',
  }))
}

/** Out of the box below, along the gap under it, and down the gutter before the lane into the side of the other. */
function waysTo(to: Placed, placed: readonly Placed[]): { d: string; point: string }[] {
  return to.step.from.map((at) => {
    const from = placed[at]!
    const out = round(from.x + 12)
    const turn = from.y + from.height + between / 2
    const down = round(to.x - gutter / 2)
    const into = to.y + to.height / 2
    return {
      d: `M${out} ${from.y + from.height}V${turn}H${down}V${into}H${to.x - 1}`,
      point: `M${to.x - 1} ${into}l-6 -3.5v7z`,
    }
  })
}
