import { safe, type Markup } from '@concert/charts'
import { indicators, inProtocolOrder, observationStatuses, type ObservationStatus } from '@concert/statement'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'

/** What the figures mean: who states them, what a gap is, how a correction is kept, and each definition. */
export function aboutPage(scene: Scene): Page {
  const { texts } = scene
  const { about } = texts
  const parts = about.parts.map(
    ({ heading, paragraphs }) =>
      safe`<section><h2>${heading}</h2>${paragraphs.map((one) => safe`<p>${one}</p>`)}</section>`,
  )
  return {
    title: about.title,
    description: about.lead,
    part: 'about',
    body: safe`<h1>${about.title}</h1><p class="lead">${about.lead}</p><div class="prose">${parts}</div>${statuses(scene)}${definitions(scene)}${states(scene)}`,
  }
}

/** The marks that a figure, or its absence, may have. */
function statuses({ texts, words }: Scene): Markup {
  const codes = Object.keys(observationStatuses) as ObservationStatus[]
  const told = codes.filter((code) => code !== 'A')
  const rows = told.map(
    (code) =>
      safe`<tr><th scope="row"><code>${code}</code><td class="t">${words.charts.texts.statuses[code]}<td class="t">${observationStatuses[code].gap ? texts.about.isGap : texts.about.isFigure}`,
  )
  return safe`<section><h2>${texts.about.statuses}</h2><p class="prose">${texts.about.statusesLead}</p><div class="wide" role="region" tabindex="0" aria-label="${texts.about.statuses}"><table><thead><tr><th scope="col">${texts.about.code}<th scope="col" class="t">${texts.about.meaning}<th scope="col" class="t">${texts.about.stands}<tbody>${rows}</table></div></section>
`
}

/** Definitions stand as the code list has them, in English: a translation would be another definition. */
function definitions({ texts, lang }: Scene): Markup {
  const rows = indicators.map(
    ({ id, name, definition, source, unit }) =>
      safe`<li><h3>${name[lang]}</h3><p lang="en">${definition}</p><p class="small"><code>${id}</code> · <span lang="en">${unit} · ${source}</span></p>`,
  )
  const note = texts.about.definitionsLead
  return safe`<section><h2>${texts.about.definitions}</h2>${note !== '' && safe`<p class="prose">${note}</p>`}<ul class="list">${rows}</ul></section>
`
}

function states({ site, words, texts, page }: Scene): Markup {
  const rows = inProtocolOrder(site.directory).map(
    ({ state, names, role }) =>
      safe`<tr><th scope="row"><a href="${page(`states/${state}/`)}">${words.name(names)}</a><td class="t">${texts.state.roles[role]}<td class="t"><code>${state}</code>`,
  )
  return safe`<section><h2>${texts.about.states}</h2><p class="prose">${texts.about.statesLead}</p><div class="wide" role="region" tabindex="0" aria-label="${texts.about.states}"><table><thead><tr><th scope="col">${texts.about.state}<th scope="col" class="t">${texts.about.role}<th scope="col" class="t">ISO 3166-1<tbody>${rows}</table></div></section>
`
}
