import {
  curveFinding,
  curveState,
  drawChart,
  layoutEpidemicCurve,
  safe,
  type Markup,
  type Point,
  type Series,
} from '@concert/charts'
import { inProtocolOrder, indicatorOf, type StateEntry } from '@concert/statement'
import { figuresTable } from '../../figures-table.ts'
import { freshness } from '../../freshness.ts'
import { modelOf, type Cell, type Panel } from '../../page-model.ts'
import { shownIndicators, type Shown } from '../../page-query.ts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import type { SiteEvent } from '../site-facts.ts'
import { datasetOf } from '../structured/dataset.ts'
import { weeklyPath } from './event-parts.ts'

const size = { width: 420, height: 300 }

/** One state: its curve on each event, how fresh it is, its weeks with the entries that brought them, and why it changed. */
export function statePage(scene: Scene, state: StateEntry): Page {
  const { words, texts, site } = scene
  const name = words.name(state.names)
  const parts = site.events.flatMap((event) => eventOf(scene, state, event) ?? [])
  return {
    title: name,
    description: texts.state.description(name),
    part: 'situation',
    ...(site.events[0] === undefined ? {} : { data: datasetOf(scene, site.events[0], state) }),
    body: safe`<p class="kicker">${texts.state.roles[state.role]}</p><h1>${name}</h1>
<p class="as">${words.texts.knownNow(words.instant(site.instant), site.size)}</p>
${parts.length === 0 ? safe`<p class="lead">${words.charts.texts.noFigures}</p>` : parts}${neighbours(scene, state)}`,
  }
}

function eventOf(scene: Scene, { state }: StateEntry, { id, names, facts }: SiteEvent): Markup | undefined {
  const { words, texts, link } = scene
  const overview = facts.states.find((one) => one.state === state)
  if (overview === undefined || overview.lines.length === 0) return undefined
  const { corrections, instant } = facts
  const panel = modelOf({ states: [overview], corrections }, 'cases_confirmed_new', instant).panels[0]!
  return safe`<section><h2>${words.name(names)}</h2><div class="two"><div>${curve(scene, panel, id)}</div><div>${freshness(panel, facts, words)}<p><a href="${link(weeklyPath(id, state))}">${texts.state.csv}</a></p></div></div>
<div class="wide" role="region" tabindex="0" aria-label="${words.texts.table.summary}: ${words.name(names)}">${figuresTable(panel, words)}</div></section>
`
}

function curve({ words, lang }: Scene, { overview, cells }: Panel, event: string): Markup {
  const [cases, deaths] = shownIndicators.map((one) => indicatorOf(one)!.name[lang]) as [string, string]
  const state = curveState(seriesOf(cases, cells, 'cases_confirmed_new'), {
    about: { place: words.name(overview.names), indicator: cases, type: 'flow' },
    second: seriesOf(deaths, cells, 'deaths_confirmed_new'),
  })
  const chart = layoutEpidemicCurve(state, { id: `${event}-${overview.state}`, ...size, ...words.charts })
  return safe`<figure class="curve"><p>${curveFinding(state, words.charts)}</p>${drawChart(chart)}</figure>`
}

function seriesOf(name: string, cells: Panel['cells'], indicator: Shown): Series {
  return { name, frequency: 'week', points: cells[indicator].flatMap((cell) => pointOf(cell) ?? []) }
}

/** A week of which nothing was said is left to the chart, which names it so. */
function pointOf({ period, value, status, complete, corrections }: Cell): Point | undefined {
  return status === undefined ? undefined : { period, value: value ?? null, status, complete, corrections }
}

/** The states before and after it in the order of the protocol. */
function neighbours({ site, page, words, texts }: Scene, { state }: StateEntry): Markup {
  const all = inProtocolOrder(site.directory)
  const links = all.map((one) =>
    one.state === state
      ? safe`<li><a href="./" aria-current="page">${words.name(one.names)}</a>`
      : safe`<li><a href="${page(`states/${one.state}/`)}">${words.name(one.names)}</a>`,
  )
  return safe`<nav aria-labelledby="others"><h2 id="others">${texts.state.others}</h2><ul class="links">${links}</ul></nav>
`
}
