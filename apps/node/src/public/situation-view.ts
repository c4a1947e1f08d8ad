import {
  drawKeySwatch,
  drawSharedFrame,
  safe,
  scaleOf,
  type Markup,
  type MultiplesState,
} from '@concert/charts'
import { firstDay, indicatorOf, lastDay } from '@concert/statement'
import { formatDocument } from './document.ts'
import type { Facts } from './page-facts.ts'
import { pageFooter } from './page-footer.ts'
import { alternateLinks, current, headline, pageHeader } from './page-header.ts'
import { modelOf, type PageModel, type Panel } from './page-model.ts'
import { linkTo, shownIndicators, type Choice } from './page-query.ts'
import { pageWords, type PageWords } from './page-words.ts'
import { frameId, stateCard } from './state-card.ts'

/** The situation of all states in protocol order, as one page of HTML. Pure: what it says is in the facts. */
export function formatSituation(facts: Facts, choice: Choice): string {
  const words = pageWords(choice, facts)
  const model = modelOf(facts, choice.indicator, facts.instant)
  const multiples = multiplesOf(model, words)
  return formatDocument({
    lang: choice.lang,
    mode: facts.mode,
    title: titleOf(facts, model, words),
    head: alternateLinks(facts, words),
    body: safe`${pageHeader(facts, model, words)}<main id="states">
${model.weeks.length === 0 ? '' : safe`${controls(words)}${legend(model, multiples, words)}${drawSharedFrame(multiples, frameId, words.charts)}`}
${groups(model, multiples, facts, words)}</main>
${pageFooter(facts, words)}`,
  })
}

/** All states on the same weeks and on one scale. */
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
    scale: scaleOf(choice.scale, values),
  }
}

function titleOf(facts: Facts, model: PageModel, words: PageWords): string {
  const { organisation } = facts.directory
  const mark = facts.mode === 'exercise' ? [words.texts.exercise] : []
  const short = organisation === undefined ? [] : [words.name(organisation.shortNames)]
  return [...mark, headline(facts, model, words), ...short].join(' · ')
}

/** Which figure, on which scale: plain links, so that each view has an address of its own. */
function controls({ choice, texts }: PageWords): Markup {
  const figures = shownIndicators.map((indicator) => ({
    text: indicatorOf(indicator)!.name[choice.lang],
    href: linkTo(choice, { indicator }),
    is: choice.indicator === indicator,
  }))
  const scales = (['linear', 'log'] as const).map((scale) => ({
    text: texts.scales[scale],
    href: linkTo(choice, { scale }),
    is: choice.scale === scale,
  }))
  return safe`<div class="controls">${choiceOf(texts.figure, figures)}${choiceOf(texts.scale, scales)}</div>
`
}

function choiceOf(name: string, links: readonly { text: string; href: string; is: boolean }[]): Markup {
  return safe`<nav aria-label="${name}"><span aria-hidden="true">${name}</span><ul class="links">${links.map(({ text, href, is }) => safe`<li><a href="${href}"${current(is)}>${text}</a>`)}</ul></nav>`
}

/** What the drawing means, and the one scale that all states share. */
function legend(
  { weeks, allWeeks }: PageModel,
  { scale }: MultiplesState,
  { choice, texts, formats, charts }: PageWords,
): Markup {
  const [first, last] = [weeks[0]!, weeks.at(-1)!]
  const dates = formats.dates(firstDay(first)!, lastDay(last))
  const highest = formats.number(scale.highest)
  const hidden = weeks.length < allWeeks ? `${texts.space}${texts.hiddenWeeks(weeks.length, allWeeks)}` : ''
  return safe`<p class="note">${texts.scaleNote[choice.scale](highest)}${texts.space}${texts.weeksNote(first, last, dates)}${hidden}</p>
<ul class="key" aria-label="${texts.key}">${keys.map((name) => safe`<li>${drawKeySwatch(name, frameId)}${charts.texts.key[name]}`)}</ul>
`
}

const keys = ['figure', 'provisional', 'zero', 'gap', 'corrected'] as const

/** Members, then observers, then partners; within each the order of the protocol, which the model keeps. */
function groups({ panels }: PageModel, multiples: MultiplesState, facts: Facts, words: PageWords): Markup[] {
  const roles = [...new Set(panels.map(({ overview }) => overview.role))]
  const card = (panel: Panel): Markup => stateCard(panel, multiples, facts, words)
  return roles.map(
    (role) => safe`<section><h2>${words.texts.roles[role]}</h2><ol class="grid">
${panels.filter(({ overview }) => overview.role === role).map(card)}</ol></section>
`,
  )
}
