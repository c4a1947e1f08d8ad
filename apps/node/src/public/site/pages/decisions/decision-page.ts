import type { Decision } from '@concert/api'
import { safe, type Markup } from '@concert/charts'
import type { Page } from '../../page.ts'
import type { Scene } from '../../scene.ts'
import { publisherOf } from '../../structured/dataset.ts'
import { followingActions } from '../actions/following-actions.ts'
import { bytesOfTexts, dividedByBytes, pagedPaths, pageLinks } from '../paged.ts'
import type { ListLine } from '../said-list.ts'
import {
  dateIn,
  instantIn,
  lineIn,
  ownWords,
  plainIn,
  proofs,
  proseOf,
  saidFacts,
  stateIn,
} from '../said-parts.ts'
import { decisionPath } from './decision-path.ts'

type Article = Decision['articles'][number]
type Position = Decision['positions'][number]
type DecisionPart = { readonly article: Article } | { readonly position: Position }

export function decisionPaths(decision: Decision): string[] {
  return pagedPaths(decisionPath(decision.number), decisionPages(decision).length)
}

export function decisionLine(scene: Scene, decision: Decision): ListLine {
  const { texts } = scene
  const { number, way } = decision
  return {
    path: decisionPath(number),
    kicker: decisionKicker(scene, decision),
    title: lineIn(scene, decision.title),
    ...(way === null ? {} : { note: texts.decisions.ways[way] }),
  }
}

export function decisionKicker(scene: Scene, { number, date }: Decision): string {
  return scene.texts.decisions.kicker(number, dateIn(scene, date))
}

/** A decision as it was adopted, what is attached to it, who takes part, and what follows from it. */
export function decisionPage(scene: Scene, decision: Decision, at: number): Page {
  const { texts, page } = scene
  const { title } = decision
  const paths = decisionPaths(decision)
  const parts = decisionPages(decision)[at] ?? []
  const isFirst = at === 0
  return {
    title: plainIn(scene, title),
    description: texts.decisions.kicker(decision.number, decision.date),
    part: 'decisions',
    data: legislationOf(scene, decision),
    body: safe`<p class="kicker">${decisionKicker(scene, decision)}</p><h1>${lineIn(scene, title)}</h1>${isFirst && head(scene, decision)}${articles(scene, parts)}${attached(scene, parts)}${pageLinks(scene, paths, at, texts.said.pages)}${isFirst && participation(scene, decision)}${isFirst && followingActions(scene, (source) => source === decision.id)}${proofs(scene, [decision, ...positionsIn(parts)])}<p><a href="${page('decisions/')}">${texts.decisions.all}</a></p>`,
  }
}

function decisionPages({ articles: all, positions }: Decision): DecisionPart[][] {
  const parts = [...all.map((article) => ({ article })), ...positions.map((position) => ({ position }))]
  return dividedByBytes<DecisionPart>(parts, (part) =>
    'article' in part
      ? bytesOfTexts(part.article.texts, part.article.heading)
      : bytesOfTexts(part.position.texts),
  )
}

function head(scene: Scene, decision: Decision): Markup {
  const { texts, lang } = scene
  const { way, preamble, text } = decision
  const digest = text[lang]
  return safe`${saidFacts(scene, decision)}${way !== null && safe`<p><strong>${texts.decisions.ways[way]}</strong></p>`}${digest !== undefined && safe`<p class="small">${texts.decisions.digest} <code class="digest">${digest}</code>${texts.decisions.digestMeans}</p>`}${preamble !== undefined && safe`<div class="prose">${proseOf(scene, preamble)}</div>`}`
}

function articles(scene: Scene, parts: readonly DecisionPart[]): Markup {
  const shown = parts.flatMap((part) => ('article' in part ? [part.article] : []))
  return safe`${shown.map(
    ({
      id,
      heading,
      texts,
    }) => safe`<section class="prose" id="${id}"><h2>${heading === undefined ? id : safe`${id} · ${lineIn(scene, heading)}`}</h2>${proseOf(scene, texts)}</section>
`,
  )}`
}

function attached(scene: Scene, parts: readonly DecisionPart[]): Markup | undefined {
  const { texts, words } = scene
  const shown = positionsIn(parts)
  if (shown.length === 0) return undefined
  const lines = shown.map(
    ({ agency, state, type, received, texts: said }) =>
      safe`<article class="said own"><p class="small">${texts.decisions.positions[type]} · ${state === null ? words.agency(agency) : stateIn(scene, state)} · ${instantIn(scene, received)}</p>${proseOf(scene, said)}</article>
`,
  )
  return safe`<section class="prose"><h2>${texts.decisions.positionsTitle}</h2><p>${texts.decisions.positionsMean}</p>${lines}</section>`
}

function positionsIn(parts: readonly DecisionPart[]): Position[] {
  return parts.flatMap((part) => ('position' in part ? [part.position] : []))
}

/** Members, then observers, in protocol order. */
function participation(scene: Scene, { participation: all }: Decision): Markup {
  const { texts } = scene
  const rows = all.map(
    ({ state, standing, reason }) =>
      safe`<tr><th scope="row">${stateIn(scene, state)}<td class="t">${texts.decisions.participates[standing]}${reason !== null && ownWords(reason.slice(0, 300), null)}`,
  )
  return safe`<section><h2>${texts.decisions.participation}</h2><div class="wide" role="region" tabindex="0" aria-label="${texts.decisions.participation}"><table><thead><tr><th scope="col">${texts.decisions.state}<th scope="col" class="t">${texts.decisions.standing}<tbody>${rows}</table></div></section>
`
}

function legislationOf(scene: Scene, { number, date, title, received }: Decision): object {
  return {
    '@type': 'Legislation',
    legislationIdentifier: String(number),
    name: plainIn(scene, title),
    legislationDate: date,
    datePublished: received,
    inLanguage: scene.lang,
    isAccessibleForFree: true,
    ...publisherOf(scene),
  }
}
