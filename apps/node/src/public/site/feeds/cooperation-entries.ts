import type { Decision } from '@concert/api'
import { safe, type Markup } from '@concert/charts'
import type { Instant } from '@concert/statement'
import { actionKicker, actionPath } from '../pages/actions/action-words.ts'
import { decisionKicker } from '../pages/decisions/decision-page.ts'
import { decisionPath } from '../pages/decisions/decision-path.ts'
import { sideOf, readoutPages } from '../pages/readouts/readout-parts.ts'
import { provenBy } from '../pages/readouts/readout-page.ts'
import { readoutKicker, readoutTitle, topicsLine } from '../pages/readouts/readout-words.ts'
import { firstOf, readoutPath, type SiteReadout } from '../pages/readouts/site-readout.ts'
import { lineIn, plainIn, proofPath, proseOf, type Proven } from '../pages/said-parts.ts'
import type { Scene } from '../scene.ts'
import type { SiteAction } from '../site-facts.ts'
import { addressOf } from '../structured/dataset.ts'
import type { FeedEntry } from './feed-entry.ts'
import { tagUri } from './tag-uri.ts'

type Thing = {
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly body: Markup
  readonly first: Proven
  readonly all: readonly Proven[]
}

/** The newest readouts, decisions and actions; each is updated when more is said of it. */
export function cooperationEntries(scene: Scene, most: number): FeedEntry[] {
  const { readouts, decisions, actions } = scene.site
  const newest = actions.toSorted((a, b) => b.versions[0]!.index - a.versions[0]!.index)
  return [
    ...readouts.slice(0, most).map((one) => readoutThing(scene, one)),
    ...decisions.slice(0, most).map((one) => decisionThing(scene, one)),
    ...newest.slice(0, most).map((one) => actionThing(scene, one)),
  ].map((thing) => toEntry(scene, thing))
}

function toEntry(scene: Scene, { path, title, summary, body, first, all }: Thing): FeedEntry {
  const { texts, lang } = scene
  const last = all.reduce((latest, one) => (one.index > latest.index ? one : latest), first)
  const proof = addressOf(scene, proofPath(first.index))
  return {
    id: tagUri(scene, first.received.slice(0, 10), `${path}${lang}`),
    url: addressOf(scene, `${lang}/${path}`),
    title,
    published: first.received as Instant,
    updated: last.received as Instant,
    summary,
    content: safe`${body}<p><a href="${proof}">${texts.said.proof}</a></p>`.text,
    files: [],
  }
}

function readoutThing(scene: Scene, readout: SiteReadout): Thing {
  const { texts } = scene
  const first = firstOf(readout)
  const parts = readoutPages(readout).flat()
  const all = provenBy(readout)
  return {
    path: readoutPath(readout.number),
    title: `${readoutTitle(scene, first)}. ${readoutKicker(scene, first)}`,
    summary: `${texts.readouts.standings[first.standing]}. ${topicsLine(scene, first)}`,
    body: safe`<p>${texts.readouts.standings[first.standing]}</p>${readout.publications.map((one) => sideOf(scene, one, parts))}`,
    first: all[0]!,
    all,
  }
}

function decisionThing(scene: Scene, decision: Decision): Thing {
  const { preamble, articles, positions } = decision
  return {
    path: decisionPath(decision.number),
    title: `${decisionKicker(scene, decision)}: ${plainIn(scene, decision.title)}`,
    summary: decision.way === null ? '' : scene.texts.decisions.ways[decision.way],
    body: safe`${preamble === undefined ? '' : proseOf(scene, preamble)}${articles.map(({ id, heading, texts }) => safe`<h3>${heading === undefined ? id : lineIn(scene, heading)}</h3>${proseOf(scene, texts)}`)}`,
    first: decision,
    all: [decision, ...positions],
  }
}

function actionThing(scene: Scene, action: SiteAction): Thing {
  const { title, what, measure, versions, updates, completions } = action
  return {
    path: actionPath(action),
    title: plainIn(scene, title),
    summary: actionKicker(scene, action),
    body: safe`<p>${actionKicker(scene, action)}</p>${proseOf(scene, what)}<p>${scene.texts.actions.measure}</p>${proseOf(scene, measure)}`,
    first: versions[0]!,
    all: [...versions, ...updates, ...completions],
  }
}
