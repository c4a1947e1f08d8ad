import type { Publication } from '@concert/api'
import { safe, type Markup } from '@concert/charts'
import { indicatorOf } from '@concert/statement'
import type { Scene } from '../../scene.ts'
import { bytesOfTexts, dividedByBytes } from '../paged.ts'
import { dateIn, instantIn, lineIn, proseOf, stateIn } from '../said-parts.ts'
import { statementLink } from '../statement-link.ts'
import { partyName } from './readout-words.ts'
import type { SiteReadout } from './site-readout.ts'

type Paragraph = Publication['paragraphs'][number]
type Objection = Publication['objections'][number]
type Fact = NonNullable<Paragraph['facts']>[number]

/** What a page shows of one side's publication. */
export type ReadoutPart = { readonly of: Publication } & (
  | { readonly paragraph: Paragraph }
  | { readonly objection: Objection }
  | { readonly pressLine: Readonly<Record<string, string>> }
)

/** All sides' paragraphs, lines for the press and objections, divided over pages where they are long. */
export function readoutPages({ publications }: SiteReadout): ReadoutPart[][] {
  const parts = publications.flatMap((of): ReadoutPart[] => [
    ...of.paragraphs.map((paragraph) => ({ of, paragraph })),
    ...(of.pressLine === undefined ? [] : [{ of, pressLine: of.pressLine }]),
    ...of.objections.filter(({ replacedBy }) => replacedBy === null).map((objection) => ({ of, objection })),
  ])
  return dividedByBytes(parts, bytesOfPart)
}

function bytesOfPart(part: ReadoutPart): number {
  if ('pressLine' in part) return bytesOfTexts(part.pressLine)
  if ('objection' in part) return bytesOfTexts(part.objection.texts)
  const { texts, facts = [], commitments = [] } = part.paragraph
  const more = [
    ...facts.map((fact) => bytesOfTexts(fact.texts, ...fact.basis.map((basis) => JSON.stringify(basis)))),
    ...commitments.map(({ what }) => bytesOfTexts(what)),
  ]
  return bytesOfTexts(texts) + more.reduce((sum, one) => sum + one, 0)
}

/** One side's part of a page, whose readout it is above it. */
export function sideOf(scene: Scene, of: Publication, parts: readonly ReadoutPart[]): Markup {
  const { texts, words } = scene
  const own = parts.filter((part) => part.of === of)
  const paragraphs = own.flatMap((part) => ('paragraph' in part ? [part.paragraph] : []))
  const lines = own.flatMap((part) => ('pressLine' in part ? [part.pressLine] : []))
  const objections = own.flatMap((part) => ('objection' in part ? [part.objection] : []))
  return safe`<section class="side"><h2>${texts.readouts.by(words.agency(of.agency))}</h2>${paragraphs.map((one) => paragraphOf(scene, of, one))}${lines.map((line) => safe`<aside class="call"><h3>${texts.readouts.pressLine}</h3>${proseOf(scene, line)}</aside>`)}${objections.length > 0 && safe`<h3>${texts.readouts.objections}</h3>${objections.map((one) => objectionOf(scene, one))}`}</section>
`
}

/** Whose words stand in words, and the edge repeats it. */
function paragraphOf(scene: Scene, of: Publication, paragraph: Paragraph): Markup {
  const { texts } = scene
  const { id, voice, stance, facts = [], commitments = [] } = paragraph
  return safe`<article class="said ${voice}" id="${of.index}-${id}"><p class="small">${voiceOf(scene, of, paragraph)} · ${texts.readouts.stances[stance]} · ${id}</p>${proseOf(scene, paragraph.texts)}${facts.length > 0 && safe`<h3>${texts.readouts.facts}</h3><ul>${facts.map((fact) => factOf(scene, fact))}</ul>`}${commitments.length > 0 && safe`<h3>${texts.readouts.commitments}</h3><ul>${commitments.map((one) => commitmentOf(scene, of, one))}</ul>`}</article>
`
}

function voiceOf(scene: Scene, { parties }: Publication, { voice, speaker }: Paragraph): string {
  const { readouts } = scene.texts
  if (voice === 'joint') return readouts.joint
  const party = partyName(scene, parties[speaker!])
  return voice === 'own' ? readouts.own(party) : readouts.attributed(party)
}

function factOf(scene: Scene, { texts, basis }: Fact): Markup {
  const rests = basis.map((one) => safe`<li>${basisOf(scene, one)}`)
  return safe`<li>${proseOf(scene, texts)}${basis.length > 0 && safe`<p class="small">${scene.texts.readouts.basis}</p><ul class="small">${rests}</ul>`}`
}

function basisOf(scene: Scene, basis: Fact['basis'][number]): Markup {
  const { texts } = scene
  if (basis.type === 'source')
    return safe`<span dir="auto">${basis.title}</span>${basis.date !== undefined && ` (${dateIn(scene, basis.date)})`}`
  if (basis.type === 'statement') return statementLink(scene, basis.id)
  const { place, indicator, period, size } = basis
  const of = indicatorOf(indicator)?.name[scene.lang] ?? indicator
  return safe`${[stateIn(scene, place), of, period, texts.readouts.figure(size)].join(scene.words.texts.comma)}`
}

function commitmentOf(
  scene: Scene,
  { parties }: Publication,
  { party, what, by }: NonNullable<Paragraph['commitments']>[number],
): Markup {
  const until = by === undefined ? '' : safe` (${scene.texts.readouts.byDay(dateIn(scene, by))})`
  return safe`<li><strong>${partyName(scene, parties[party])}</strong>: ${lineIn(scene, what)}${until}`
}

function objectionOf(scene: Scene, { agency, received, texts: words, paragraphs = [] }: Objection): Markup {
  const { texts } = scene
  return safe`<aside class="call"><p class="small">${texts.readouts.objectionOf(scene.words.agency(agency), instantIn(scene, received))}</p>${paragraphs.length > 0 && safe`<p>${texts.readouts.onParagraphs(paragraphs.join(', '))}</p>`}${proseOf(scene, words)}</aside>
`
}
