import { safe, type Markup } from '@concert/charts'
import { Buffer } from 'node:buffer'
import type { Scene } from '../scene.ts'

/** Paths of so many pages that go on from one another; the first is the thing's own. */
export function pagedPaths(path: string, pages: number): string[] {
  return Array.from({ length: Math.max(1, pages) }, (_, at) => (at === 0 ? path : `${path}page-${at + 1}/`))
}

/** The way to the other pages; nothing where there is one alone. */
export function pageLinks(
  { page }: Scene,
  paths: readonly string[],
  shown: number,
  name: string,
): Markup | false {
  const links = paths.map(
    (path, at) =>
      safe`<li><a href="${page(path)}"${at === shown ? safe` aria-current="page"` : ''}>${String(at + 1)}</a>`,
  )
  return paths.length > 1 && safe`<nav aria-label="${name}"><ul class="links">${links}</ul></nav>`
}

/** Of the texts that one page shows, so that it stays under 60 KB with all that stands around them. */
const pageBytes = 36_000

/**
 * Things in a row, divided over pages by what their longest language takes, so that every language has the same pages.
 * Nothing is cut: one thing alone may fill a page.
 */
export function dividedByBytes<T>(things: readonly T[], bytesOf: (thing: T) => number): T[][] {
  const pages: T[][] = []
  let left = 0
  for (const thing of things) {
    const bytes = bytesOf(thing)
    if (bytes > left) {
      pages.push([])
      left = pageBytes
    }
    pages.at(-1)!.push(thing)
    left -= bytes
  }
  return pages
}

/** Around each thing, beside its words. */
const frameBytes = 700

/** What texts take in the language in which they are longest; escaped, they may take a little more. */
export function bytesOfTexts(
  ...all: readonly (Readonly<Record<string, string>> | string | undefined)[]
): number {
  const bytes = all.flatMap((texts) =>
    texts === undefined
      ? []
      : [Math.max(0, ...(typeof texts === 'string' ? [texts] : Object.values(texts)).map(byteLength))],
  )
  return frameBytes + bytes.reduce((sum, one) => sum + one, 0)
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}
