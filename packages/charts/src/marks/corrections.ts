import { safe, type Markup } from '../markup.ts'

/** `title` tells before and after with the author's reason, attacker-controlled. */
export type CorrectionMark = { readonly x: number; readonly y: number; readonly title: string }

/** A diamond over each figure that was restated. */
export type Corrections = { readonly mark: 'corrections'; readonly corrections: readonly CorrectionMark[] }

export function formatCorrections({ corrections }: Corrections): Markup {
  return safe`${corrections.map(
    ({ x, y, title }) =>
      safe`<path class="correction" d="M${x} ${y}l5 5-5 5-5-5z"><title>${title}</title></path>`,
  )}`
}
