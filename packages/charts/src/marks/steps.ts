import { safe, type Markup } from '../markup.ts'

/** A box around the words of a step; the one that is looked at is drawn more strongly. */
export type StepBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isHere: boolean
}

/** Boxes, opaque, over the ways that lead to them, each with the point of its arrow. */
export type Steps = {
  readonly mark: 'steps'
  readonly boxes: readonly StepBox[]
  readonly ways: readonly { readonly d: string; readonly point: string }[]
}

export function formatSteps({ boxes, ways }: Steps): Markup {
  return safe`<g class="ways">${ways.map(({ d, point }) => safe`<path d="${d}"/><path class="point" d="${point}"/>`)}</g>${boxes.map(
    ({ x, y, width, height, isHere }) =>
      safe`<rect class="${isHere ? 'box here' : 'box'}" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>`,
  )}`
}
