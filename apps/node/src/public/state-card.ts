import {
  correctionText,
  drawChart,
  gapText,
  layoutSmallMultiple,
  noteText,
  safe,
  type Markup,
  type MultiplesState,
} from '@concert/charts'
import { entryLink, freshness } from './freshness.ts'
import type { Facts } from './page-facts.ts'
import { shownIndicators } from './page-query.ts'
import type { Cell, Panel } from './page-model.ts'
import type { PageWords } from './page-words.ts'

/** The drawing that all multiples of the page share. */
export const frameId = 'frame'

/** One state, drawn where any state has figures: its name, its multiple, how fresh it is, and its figures with the entries that brought them. */
export function stateCard(panel: Panel, multiples: MultiplesState, facts: Facts, words: PageWords): Markup {
  const { state, names } = panel.overview
  return safe`<li class="card" id="${state}"><h3>${words.name(names)}</h3>${multiple(panel, multiples, words)}${
    panel.reported ? '' : safe`<p class="none">${words.charts.texts.noFigures}</p>`
  }${freshness(panel, facts, words)}${corrected(panel, words)}${panel.reported ? figures(panel, facts, words) : ''}</li>
`
}

function multiple({ overview }: Panel, multiples: MultiplesState, { charts }: PageWords): Markup | undefined {
  if (multiples.periods.length === 0) return undefined
  const { state } = overview
  const drawn = multiples.panels.find(({ id }) => id === state)!
  return drawChart(layoutSmallMultiple(multiples, drawn, { id: state, sharedFrame: frameId, ...charts }))
}

function corrected({ cells }: Panel, words: PageWords): Markup | undefined {
  const told = cells[words.choice.indicator].flatMap(({ corrections }) => corrections)
  if (told.length === 0) return undefined
  return safe`<p class="corrected"><b aria-hidden="true">◆</b> ${told
    .slice(-2)
    .map((one, at) => [at > 0 ? safe`<br>` : '', correctionText(one, words.charts)])}</p>`
}

function figures(panel: Panel, facts: Facts, words: PageWords): Markup {
  const { table } = words.texts
  const [cases, deaths] = shownIndicators.map((indicator) => panel.cells[indicator]) as [Cell[], Cell[]]
  return safe`<details><summary>${table.summary}<span class="vh">: ${words.name(panel.overview.names)}</span></summary><table><thead><tr><th scope="col">${table.week}<th scope="col">${table.cases}<th scope="col">${table.deaths}<th scope="col">${table.entry}<tbody>${cases
    .map((cell, at) => tableRow(cell, deaths[at]!, words))
    .reverse()}</table>${reasons([...cases, ...deaths], words)}<p><a href="${csvLink(facts, panel.overview.state)}">${table.csv}<span class="vh">: ${words.name(panel.overview.names)}</span></a></p></details>`
}

function tableRow(cases: Cell, deaths: Cell, words: PageWords): Markup {
  const indexes = new Set([cases.index, deaths.index].filter((index) => index !== undefined))
  const week = safe`<tr><th scope="row">${cases.period}`
  if (indexes.size === 0) return safe`${week}<td class="q" colspan="3">${words.charts.texts.noReport}`
  const links = [...indexes].map((index, at) => [at > 0 ? ' ' : '', entryLink(index, String(index))])
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
        } ${words.agency(agency)}${words.texts.comma}${entryLink(index, words.texts.fresh.entry(String(index)))}</p>`,
    )}`
}

const longestReason = 600

function shortened(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason)}…`
}

/** The figures as this page knows them: pinned to its number of entries. */
export function csvLink({ event, size }: Facts, state?: string): string {
  const query = new URLSearchParams({ event: event?.event ?? '' })
  if (state !== undefined) query.set('state', state)
  query.set('asOf', String(size))
  return `/api/situation/series.csv?${query.toString()}`
}
