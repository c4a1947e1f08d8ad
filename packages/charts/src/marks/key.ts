import { safe, type Markup } from '../markup.ts'
import { gapHatch, provisionalHatch } from './hatchings.ts'

export type KeyName = 'figure' | 'provisional' | 'zero' | 'gap' | 'corrected' | 'mean' | 'interval' | 'dashed'
export type KeyEntry = {
  readonly name: KeyName
  readonly x: number
  readonly y: number
  readonly text: string
}

/** What the marks of a chart mean, of those that are in it; `y` is the baseline of the words. */
export type Key = { readonly mark: 'key'; readonly entries: readonly KeyEntry[] }

export function formatKey({ entries }: Key, hatchings: string): Markup {
  return safe`${entries.map(
    ({ name, x, y, text }) =>
      safe`<g transform="translate(${x} ${y - 11})">${drawings[name](hatchings)}<text x="${keySwatch + 6}" y="11">${text}</text></g>`,
  )}`
}

/** One swatch by itself, for a key that a page writes in its own words. */
export function drawKeySwatch(name: KeyName, hatchings: string): Markup {
  return safe`<svg class="chart key" viewBox="0 0 18 14" aria-hidden="true">${drawKeyMark(name, hatchings)}</svg>`
}

export function drawKeyMark(name: KeyName, hatchings: string): Markup {
  return drawings[name](hatchings)
}

/** Width of a swatch in pixels. */
export const keySwatch = 18

const bar = safe`<path d="M9 13V1"/>`
const drawings: Readonly<Record<KeyName, (hatchings: string) => Markup>> = {
  figure: () => safe`<g class="bars" stroke-width="12">${bar}</g>`,
  provisional: (hatchings) =>
    safe`<g class="bars provisional" stroke-width="12" stroke="url(#${provisionalHatch(hatchings)})">${bar}</g>`,
  zero: () => safe`<path class="baseline" d="M0 9H18"/><g class="zeros"><path d="M9 12V6"/></g>`,
  gap: (hatchings) => safe`<rect class="gap" width="18" height="13" fill="url(#${gapHatch(hatchings)})"/>`,
  corrected: () => safe`<path class="correction" d="M9 2l5 5-5 5-5-5z"/>`,
  mean: () => safe`<g class="line mean c0"><path d="M0 7H18"/></g>`,
  dashed: () => safe`<g class="line c6"><path class="dashed" d="M0 7H18"/></g>`,
  interval: () => safe`<path class="band c6" d="M0 2H18V12H0z"/>`,
}
