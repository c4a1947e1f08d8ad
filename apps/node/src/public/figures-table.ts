import { gapText, noteText, safe, type Markup } from '@concert/charts'
import { entryLink } from './freshness.ts'
import type { Cell, Panel } from './page-model.ts'
import { shownIndicators } from './page-query.ts'
import type { PageWords } from './page-words.ts'

/** A state's figures week by week, the newest first, with the entries that brought them and the reasons of corrections. */
export function figuresTable(panel: Panel, words: PageWords): Markup {
  const { table } = words.texts
  const [cases, deaths] = shownIndicators.map((indicator) => panel.cells[indicator]) as [Cell[], Cell[]]
  return safe`<table><thead><tr><th scope="col">${table.week}<th scope="col">${table.cases}<th scope="col">${table.deaths}<th scope="col">${table.entry}<tbody>${cases
    .map((cell, at) => tableRow(cell, deaths[at]!, words))
    .reverse()}</table>${reasons([...cases, ...deaths], words)}`
}

function tableRow(cases: Cell, deaths: Cell, words: PageWords): Markup {
  const indexes = new Set([cases.index, deaths.index].filter((index) => index !== undefined))
  const week = safe`<tr><th scope="row">${cases.period}`
  if (indexes.size === 0) return safe`${week}<td class="q" colspan="3">${words.charts.texts.noReport}`
  const links = [...indexes].map((index, at) => [at > 0 ? ' ' : '', entryLink(index, String(index), words)])
  return safe`${week}${[cases, deaths].map((cell) => tableCell(cell, words))}<td>${links}`
}

function tableCell(cell: Cell, { charts, formats }: PageWords): Markup {
  const mark = cell.corrections.length > 0 ? safe`<b title="${charts.texts.key.corrected}">◆</b> ` : ''
  if (cell.value === undefined) return safe`<td class="q">${mark}${gapText(cell.status, charts)}`
  const notes = noteText(cell, charts)
  return safe`<td>${mark}${formats.number(cell.value)}${notes === '' ? '' : safe`<small>${notes}</small>`}`
}

/** The author's own words, attacker-controlled: marked with their language and kept from turning the page's direction. */
function reasons(cells: readonly Cell[], words: PageWords): Markup | undefined {
  const told = new Map(
    cells.flatMap(({ corrections }) => corrections.map((one) => [one.index, one] as const)),
  )
  if (told.size === 0) return undefined
  return safe`<p class="h">${words.texts.table.reasons}</p>${[...told.values()]
    .slice(-5)
    .map(
      ({ index, agency, reason, lang }) =>
        safe`<p class="reason">${
          reason === null
            ? words.texts.table.noReason
            : safe`<q lang="${lang ?? 'und'}" dir="auto">${shortened(reason)}</q>`
        } ${words.agency(agency)}${words.texts.comma}${entryLink(index, words.texts.fresh.entry(String(index)), words)}</p>`,
    )}`
}

const longestReason = 600

function shortened(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason)}…`
}
