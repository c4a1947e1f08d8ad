import { safe, type Markup } from '@concert/charts'
import type { Page } from '../../page.ts'
import type { Scene } from '../../scene.ts'
import type { SiteAction } from '../../site-facts.ts'
import { publisherOf } from '../../structured/dataset.ts'
import { decisionPath } from '../decisions/decision-path.ts'
import { bytesOfTexts, dividedByBytes, pagedPaths, pageLinks } from '../paged.ts'
import { isOfReadout, readoutPath } from '../readouts/site-readout.ts'
import { dateIn, instantIn, lineIn, ownWords, plainIn, proofs, proseOf, saidFacts } from '../said-parts.ts'
import { actionKicker, actionPath, whoOf } from './action-words.ts'

type Update = SiteAction['updates'][number]

export function actionPaths(action: SiteAction): string[] {
  return pagedPaths(actionPath(action), updatePages(action).length)
}

/** An action: what is done by whom and by when, what it comes from, how each part stands, and what was done. */
export function actionPage(scene: Scene, action: SiteAction, at: number): Page {
  const { texts, page } = scene
  const paths = actionPaths(action)
  const isFirst = at === 0
  return {
    title: plainIn(scene, action.title),
    description: plainIn(scene, action.what).slice(0, 200),
    part: 'actions',
    data: planOf(scene, action),
    body: safe`<p class="kicker">${actionKicker(scene, action)}</p><h1>${lineIn(scene, action.title)}</h1>${isFirst && head(scene, action)}${updates(scene, updatePages(action)[at] ?? [])}${pageLinks(scene, paths, at, texts.said.pages)}${proofs(scene, provenOf(action, at))}<p><a href="${page('actions/')}">${texts.actions.all}</a></p>`,
  }
}

/** What the page was written from: on the first the action itself and the Secretariat's word on it, and its updates. */
function provenOf(action: SiteAction, at: number) {
  const shown = updatePages(action)[at] ?? []
  const whole = at === 0 ? [action, ...action.completions, ...action.participations] : []
  return [...whole, ...shown].toSorted((a, b) => a.index - b.index)
}

/** Newest first. */
function updatePages({ updates: all }: SiteAction): Update[][] {
  return dividedByBytes(all.toReversed(), ({ text, evidence }) =>
    bytesOfTexts(text, ...evidence.map(({ name }) => `${name}${'x'.repeat(250)}`)),
  )
}

function head(scene: Scene, action: SiteAction): Markup {
  const { texts } = scene
  const { what, measure } = action
  return safe`${saidFacts(scene, action)}<section class="prose"><h2>${texts.actions.what}</h2>${proseOf(scene, what)}<h2>${texts.actions.measure}</h2>${proseOf(scene, measure)}</section>${origin(scene, action)}${parts(scene, action)}${dependencies(scene, action)}`
}

function origin(scene: Scene, { source }: SiteAction): Markup | undefined {
  const { site, texts, page } = scene
  const decision = site.decisions.find(({ id }) => id === source)
  const readout = site.readouts.find((one) => isOfReadout(one, source))
  const [path, name] =
    decision !== undefined
      ? [decisionPath(decision.number), texts.actions.fromDecision(decision.number)]
      : readout !== undefined
        ? [readoutPath(readout.number), texts.actions.fromReadout]
        : []
  if (path === undefined) return undefined
  return safe`<p>${texts.actions.from}: <a href="${page(path)}">${name}</a></p>`
}

function parts(scene: Scene, action: SiteAction): Markup {
  const { texts } = scene
  const who = whoOf(scene, action)
  const rows = action.parts.map(({ standing, overdue, expected }, at) => {
    const more = [
      ...(overdue ? [texts.actions.overdue] : []),
      ...(expected === undefined ? [] : [texts.actions.expected(dateIn(scene, expected))]),
    ]
    return safe`<tr><th scope="row">${who[at]}<td class="t">${[texts.actions.parts[standing], ...more].join(' · ')}`
  })
  return safe`<section><h2>${texts.actions.partsTitle}</h2><div class="wide" role="region" tabindex="0" aria-label="${texts.actions.partsTitle}"><table><thead><tr><th scope="col">${texts.actions.who}<th scope="col" class="t">${texts.actions.standing}<tbody>${rows}</table></div></section>
`
}

function dependencies(scene: Scene, { dependencies: all }: SiteAction): Markup | undefined {
  const { site, texts, page } = scene
  if (all.length === 0) return undefined
  const lines = all.slice(0, 20).map(({ id, title, standing }) => {
    const known = site.actions.find(({ versions }) => versions.some((one) => one.id === id))
    const name = lineIn(scene, title)
    const linked = known === undefined ? name : safe`<a href="${page(actionPath(known))}">${name}</a>`
    return safe`<li>${linked} · ${texts.actions.standings[standing]}`
  })
  return safe`<section class="prose"><h2>${texts.actions.dependencies}</h2><ul>${lines}</ul></section>`
}

function updates(scene: Scene, shown: readonly Update[]): Markup {
  const { texts } = scene
  const list =
    shown.length === 0 ? safe`<p>${texts.actions.noUpdates}</p>` : shown.map((one) => update(scene, one))
  return safe`<section><h2>${texts.actions.updates}</h2>${list}</section>
`
}

/** The agency's own words, in the language that it chose. */
function update(
  scene: Scene,
  { index, id, agency, received, progress, text, lang, evidence }: Update,
): Markup {
  const { texts, words, atNode } = scene
  const files = evidence.map(({ name, sha256 }) => {
    const at = atNode(`/api/statements/${id}/attachments/${sha256}`)
    const linked =
      at === undefined ? safe`<span dir="auto">${name}</span>` : safe`<a href="${at}" dir="auto">${name}</a>`
    return safe`<li>${linked} <code class="digest">SHA-256 ${sha256}</code>`
  })
  return safe`<article class="said own" id="${index}"><p class="small">${words.agency(agency)} · ${instantIn(scene, received)} · ${texts.actions.parts[progress]}</p>${ownWords(text, lang)}${files.length > 0 && safe`<h3>${texts.actions.evidence}</h3><ul>${files}</ul>`}</article>
`
}

const statusOf = {
  open: 'https://schema.org/ActiveActionStatus',
  overdue: 'https://schema.org/ActiveActionStatus',
  complete: 'https://schema.org/CompletedActionStatus',
  cancelled: 'https://schema.org/FailedActionStatus',
} as const

function planOf(scene: Scene, action: SiteAction): object {
  return {
    '@type': 'PlanAction',
    name: plainIn(scene, action.title),
    description: plainIn(scene, action.what).slice(0, 300),
    actionStatus: statusOf[action.standing],
    endTime: action.due,
    participant: whoOf(scene, action).map((name) => ({ '@type': 'GovernmentOrganization', name })),
    ...publisherOf(scene),
  }
}
