import type { Publication } from '@concert/api'
import { safe, type Markup } from '@concert/charts'
import type { Page } from '../../page.ts'
import type { Scene } from '../../scene.ts'
import { publisherOf } from '../../structured/dataset.ts'
import { followingActions } from '../actions/following-actions.ts'
import { pagedPaths, pageLinks } from '../paged.ts'
import { lineIn, namesIn, proofs, saidFacts } from '../said-parts.ts'
import { readoutPages, sideOf, type ReadoutPart } from './readout-parts.ts'
import { partyLine, partyName, readoutKicker, readoutTitle, topicsLine } from './readout-words.ts'
import { firstOf, isOfReadout, readoutPath, type SiteReadout } from './site-readout.ts'

export function readoutPaths(readout: SiteReadout): string[] {
  return pagedPaths(readoutPath(readout.number), readoutPages(readout).length)
}

/** What the sides have published of one conversation, side by side, with what is held against it and the proofs. */
export function readoutPage(scene: Scene, readout: SiteReadout, at: number): Page {
  const { texts, page } = scene
  const first = firstOf(readout)
  const parts = readoutPages(readout)[at] ?? []
  const sides = readout.publications.filter((one) => parts.some(({ of }) => of === one))
  const paths = readoutPaths(readout)
  return {
    title: readoutTitle(scene, first),
    description: topicsLine(scene, first).slice(0, 200),
    part: 'readouts',
    data: articleOf(scene, first),
    body: safe`<p class="kicker">${readoutKicker(scene, first)}</p><h1>${readoutTitle(scene, first)}</h1>${standing(scene, first)}${details(scene, first)}<div class="${sides.length > 1 ? 'sides' : 'one'}">${sides.map((one) => safe`${sideOf(scene, one, parts)}`)}</div>${pageLinks(scene, paths, at, texts.said.pages)}${at === 0 && followingActions(scene, (source) => isOfReadout(readout, source))}${readout.publications.map((one) => saidFacts(scene, one))}${proofs(scene, provenOn(readout, parts))}<p><a href="${page('readouts/')}">${texts.readouts.all}</a></p>`,
  }
}

/** Everything that the page was written from, in the order of the log. */
export function provenBy({ publications }: SiteReadout) {
  return publications
    .flatMap((one) => [
      one,
      ...one.agreements,
      ...one.objections.filter(({ replacedBy }) => replacedBy === null),
    ])
    .toSorted((a, b) => a.index - b.index)
}

/** What one page of several was written from. */
function provenOn({ publications }: SiteReadout, parts: readonly ReadoutPart[]) {
  const objections = parts.flatMap((part) => ('objection' in part ? [part.objection] : []))
  return [...publications.flatMap((one) => [one, ...one.agreements]), ...objections].toSorted(
    (a, b) => a.index - b.index,
  )
}

function standing(scene: Scene, { standing: stands, agreements, agency }: Publication): Markup {
  const { texts, words } = scene
  const signers = namesIn(
    scene,
    agreements.map((one) => words.agency(one.agency)),
  )
  return safe`<aside class="call" aria-label="${texts.readouts.standings[stands]}"><p><strong>${texts.readouts.standings[stands]}</strong></p><p>${texts.readouts.standingMeans[stands]}</p>${stands !== 'divergent' && safe`<p>${texts.readouts.by(words.agency(agency))}${agreements.length > 0 && ` · ${texts.readouts.signedBy(signers)}`}</p>`}</aside>
`
}

function details(scene: Scene, { parties, topics, requestedBy, chair }: Publication): Markup {
  const { texts } = scene
  const asked =
    requestedBy === undefined ? '' : texts.readouts.requestedBy(partyName(scene, parties[requestedBy]))
  const chaired = chair === undefined ? '' : texts.readouts.chair(partyName(scene, parties[chair]))
  return safe`<section class="prose"><h2>${texts.readouts.parties}</h2><ul>${parties.map((party) => safe`<li>${partyLine(scene, party)}`)}</ul>${asked !== '' && safe`<p>${asked}</p>`}${chaired !== '' && safe`<p>${chaired}</p>`}<h2>${texts.readouts.topics}</h2><ul>${topics.map((topic) => safe`<li>${lineIn(scene, topic)}`)}</ul></section>
`
}

function articleOf(scene: Scene, first: Publication): object {
  return {
    '@type': 'Article',
    headline: readoutTitle(scene, first),
    abstract: topicsLine(scene, first),
    inLanguage: scene.lang,
    datePublished: first.received,
    dateCreated: first.date,
    isAccessibleForFree: true,
    author: first.parties.map((party) => ({
      '@type': 'GovernmentOrganization',
      name: partyName(scene, party),
    })),
    ...publisherOf(scene),
  }
}
