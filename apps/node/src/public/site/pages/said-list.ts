import { safe, type Markup } from '@concert/charts'
import type { SitePart, Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import { pagedPaths, pageLinks } from './paged.ts'

/** On one page of a list: their titles may be long. */
const linesOnPage = 30

export type ListLine = {
  readonly path: string
  readonly kicker: string
  readonly title: Markup
  readonly note?: string
}

type Listed = Extract<SitePart, 'readouts' | 'decisions' | 'actions'>

export function listPaths(part: Listed, lines: number): string[] {
  return pagedPaths(`${part}/`, Math.ceil(lines / linesOnPage))
}

/** Everything of a part, newest first; `at` counts the pages of the list from 0. */
export function listPage(scene: Scene, part: Listed, lines: readonly ListLine[], at: number): Page {
  const { texts, page } = scene
  const words = texts[part]
  const shown = lines.slice(at * linesOnPage, (at + 1) * linesOnPage)
  const list =
    lines.length === 0
      ? safe`<p>${words.none}</p>`
      : safe`<ol class="list">${shown.map((line) => formatLine(scene, line, 2))}</ol>`
  return {
    title: words.title,
    description: words.lead,
    part,
    body: safe`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${list}${pageLinks(scene, listPaths(part, lines.length), at, texts.briefings.pages)}<p><a href="${page('feeds/')}">${texts.feeds.title}</a></p>`,
  }
}

export function formatLine({ page }: Scene, { path, kicker, title, note }: ListLine, level: 2 | 3): Markup {
  return safe`<li><p class="small">${kicker}</p><h${level}><a href="${page(path)}">${title}</a></h${level}>${note !== undefined && safe`<p>${note}</p>`}`
}
