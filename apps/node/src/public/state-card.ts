import {
  correctionText,
  drawChart,
  layoutSmallMultiple,
  safe,
  type Markup,
  type MultiplesState,
} from '@concert/charts'
import { figuresTable } from './figures-table.ts'
import { freshness } from './freshness.ts'
import type { Facts } from './page-facts.ts'
import type { Panel } from './page-model.ts'
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

/** The drawing of one state; nothing where no state has figures. */
export function multiple(
  { overview }: Panel,
  multiples: MultiplesState,
  { charts }: PageWords,
): Markup | undefined {
  if (multiples.periods.length === 0) return undefined
  const { state } = overview
  const drawn = multiples.panels.find(({ id }) => id === state)!
  return drawChart(layoutSmallMultiple(multiples, drawn, { id: state, sharedFrame: frameId, ...charts }))
}

/** The newest corrections of what is shown, in a line. */
export function corrected({ cells }: Panel, words: PageWords): Markup | undefined {
  const told = cells[words.choice.indicator].flatMap(({ corrections }) => corrections)
  if (told.length === 0) return undefined
  return safe`<p class="corrected"><b aria-hidden="true">◆</b> ${told
    .slice(-2)
    .map((one, at) => [at > 0 ? safe`<br>` : '', correctionText(one, words.charts)])}</p>`
}

function figures(panel: Panel, facts: Facts, words: PageWords): Markup {
  const { table } = words.texts
  return safe`<details><summary>${table.summary}<span class="vh">: ${words.name(panel.overview.names)}</span></summary>${figuresTable(panel, words)}<p><a href="${csvLink(facts, panel.overview.state)}">${table.csv}<span class="vh">: ${words.name(panel.overview.names)}</span></a></p></details>`
}

/** The figures as this page knows them: pinned to its number of entries. */
export function csvLink({ event, size }: Facts, state?: string): string {
  const query = new URLSearchParams({ event: event?.event ?? '' })
  if (state !== undefined) query.set('state', state)
  query.set('asOf', String(size))
  return `/api/situation/series.csv?${query.toString()}`
}
