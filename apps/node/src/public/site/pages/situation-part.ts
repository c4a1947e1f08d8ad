import {
  drawKeySwatch,
  drawSharedFrame,
  safe,
  scaleOf,
  type Markup,
  type MultiplesState,
} from '@concert/charts'
import { firstDay, indicatorOf, lastDay } from '@concert/statement'
import { freshness } from '../../freshness.ts'
import type { Facts } from '../../page-facts.ts'
import { headline } from '../../page-header.ts'
import { modelOf, type PageModel, type Panel } from '../../page-model.ts'
import type { Shown } from '../../page-query.ts'
import type { PageWords } from '../../page-words.ts'
import { corrected, frameId, multiple } from '../../state-card.ts'
import type { Scene } from '../scene.ts'

/** All states of one event on one scale, in protocol order, each with the way to its own page. */
export type Situation = {
  readonly finding: string
  readonly model: PageModel
  readonly drawn: Markup
}

type Wanted = { readonly indicator: Shown; readonly isFresh: boolean }

export function situationPart(scene: Scene, facts: Facts, { indicator, isFresh }: Wanted): Situation {
  const words = scene.wordsFor(indicator)
  const model = modelOf(facts, indicator, facts.instant)
  const multiples = multiplesOf(model, words)
  const drawn =
    model.weeks.length === 0
      ? safe``
      : safe`${legend(model, multiples, words)}${drawSharedFrame(multiples, frameId, words.charts)}`
  const card = (panel: Panel): Markup => stateLine(panel, multiples, { scene, facts, words, isFresh })
  return {
    finding: headline(facts, model, words),
    model,
    drawn: safe`${drawn}${groups(model, card, words)}`,
  }
}

function multiplesOf({ weeks, panels, values }: PageModel, { choice, name }: PageWords): MultiplesState {
  return {
    kind: 'small-multiples',
    indicator: indicatorOf(choice.indicator)!.name[choice.lang],
    frequency: 'week',
    periods: weeks,
    panels: panels.map(({ overview, cells, reported }) => ({
      id: overview.state,
      name: name(overview.names),
      figures: reported ? cells[choice.indicator] : [],
    })),
    scale: scaleOf('linear', values),
  }
}

const keys = ['figure', 'provisional', 'zero', 'gap', 'corrected'] as const

function legend({ weeks, allWeeks }: PageModel, { scale }: MultiplesState, words: PageWords): Markup {
  const { texts, formats, charts } = words
  const [first, last] = [weeks[0]!, weeks.at(-1)!]
  const dates = formats.dates(firstDay(first)!, lastDay(last))
  const hidden = weeks.length < allWeeks ? `${texts.space}${texts.hiddenWeeks(weeks.length, allWeeks)}` : ''
  return safe`<p class="note">${texts.scaleNote.linear(formats.number(scale.highest))}${texts.space}${texts.weeksNote(first, last, dates)}${hidden}</p>
<ul class="key" aria-label="${texts.key}">${keys.map((name) => safe`<li>${drawKeySwatch(name, frameId)}${charts.texts.key[name]}`)}</ul>
`
}

/** Members, then observers, then partners; within each the order of the protocol, which the model keeps. */
function groups({ panels }: PageModel, card: (panel: Panel) => Markup, { texts }: PageWords): Markup[] {
  const roles = [...new Set(panels.map(({ overview }) => overview.role))]
  return roles.map(
    (role) => safe`<section><h2>${texts.roles[role]}</h2><ol class="grid">
${panels.filter(({ overview }) => overview.role === role).map(card)}</ol></section>
`,
  )
}

type Drawn = {
  readonly scene: Scene
  readonly facts: Facts
  readonly words: PageWords
  readonly isFresh: boolean
}

function stateLine(panel: Panel, multiples: MultiplesState, { scene, facts, words, isFresh }: Drawn): Markup {
  const { state, names } = panel.overview
  const none = panel.reported ? '' : safe`<p class="none">${words.charts.texts.noFigures}</p>`
  return safe`<li class="card"><h3><a href="${scene.page(`states/${state}/`)}">${words.name(names)}</a></h3>${multiple(panel, multiples, words)}${none}${isFresh && freshness(panel, facts, words)}${corrected(panel, words)}</li>
`
}
