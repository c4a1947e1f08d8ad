import { safe, type Markup } from '../markup.ts'

export type Zero = { readonly x: number; readonly y: number; readonly title?: string | undefined }

/** Zero, as stated: a tick across the baseline. It is neither nothing nor a gap. */
export type Zeros = { readonly mark: 'zeros'; readonly zeros: readonly Zero[] }

export function formatZeros({ zeros }: Zeros): Markup {
  if (zeros.length === 0) return safe``
  const silent = zeros.filter(({ title }) => title === undefined)
  const told = zeros.filter(({ title }) => title !== undefined)
  return safe`<g class="zeros">${silent.length > 0 && safe`<path d="${silent.map(dOf).join('')}"/>`}${told.map((zero) => safe`<path d="${dOf(zero)}"><title>${zero.title}</title></path>`)}</g>`
}

function dOf({ x, y }: Zero): string {
  return `M${x} ${y - 3}v6`
}
