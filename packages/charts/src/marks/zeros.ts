import { safe, type Markup } from '../markup.ts'

export type Zero = { readonly x: number; readonly y: number; readonly title?: string | undefined }

/** Zero, as stated: a tick across the baseline. It is neither nothing nor a gap. */
export type Zeros = { readonly mark: 'zeros'; readonly zeros: readonly Zero[] }

export function formatZeros({ zeros }: Zeros): Markup {
  if (zeros.length === 0) return safe``
  const silent = zeros.filter(({ title }) => title === undefined)
  const told = zeros.filter(({ title }) => title !== undefined)
  return safe`<g class="zeros">${silent.length > 0 && safe`<path d="${pathOf(silent)}"/>`}${told.map((zero) => safe`<path d="${dOf(zero)}"><title>${zero.title}</title></path>`)}</g>`
}

/** Each tick from the one before, in tenths of a pixel. */
function pathOf(zeros: readonly Zero[]): string {
  return zeros.map((zero, at) => (at === 0 ? dOf(zero) : stepFrom(zeros[at - 1]!, zero))).join('')
}

function stepFrom(before: Zero, { x, y }: Zero): string {
  const down = Math.round((y - before.y - 6) * 10) / 10
  return `m${Math.round((x - before.x) * 10) / 10}${down < 0 ? '' : ' '}${down}v6`
}

function dOf({ x, y }: Zero): string {
  return `M${x} ${y - 3}v6`
}
