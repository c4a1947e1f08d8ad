import { safe, type Markup } from '../markup.ts'

export type Zero = { readonly x: number; readonly y: number; readonly title?: string | undefined }

/** Zero, as stated: a tick across the baseline. It is neither nothing nor a gap. */
export type Zeros = { readonly mark: 'zeros'; readonly zeros: readonly Zero[] }

export function formatZeros({ zeros }: Zeros): Markup {
  if (zeros.length === 0) return safe``
  return safe`<g class="zeros">${zeros.map(zero)}</g>`
}

function zero({ x, y, title }: Zero): Markup {
  const told = title === undefined ? undefined : safe`<title>${title}</title>`
  return safe`<path d="M${x} ${y - 3}v6">${told}</path>`
}
