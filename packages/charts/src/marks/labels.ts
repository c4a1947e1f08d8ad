import { safe, type Markup } from '../markup.ts'

export type Label = {
  readonly x: number
  readonly y: number
  readonly text: string
  /** After the text and more strongly. */
  readonly figure?: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** A figure and a name stand out; a place's name less; a note stands back. */
  readonly as: 'value' | 'name' | 'place' | 'note'
}

export type Labels = { readonly mark: 'labels'; readonly labels: readonly Label[] }

export function formatLabels({ labels }: Labels): Markup {
  return safe`${labels.map(format)}`
}

function format({ x, y, text, figure, anchor, as }: Label): Markup {
  const strong = figure === undefined ? undefined : safe` <tspan class="figure">${figure}</tspan>`
  return safe`<text class="${anchor === 'start' ? as : `${as} ${anchor}`}" x="${x}" y="${y}">${text}${strong}</text>`
}
