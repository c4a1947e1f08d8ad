import type { Publication } from '@concert/api'
import type { Markup } from '@concert/charts'
import type { Scene } from '../../scene.ts'
import type { ListLine } from '../said-list.ts'
import { dateIn, lineIn, plainIn } from '../said-parts.ts'
import { firstOf, readoutPath, type SiteReadout } from './site-readout.ts'
import { safe } from '@concert/charts'

type Party = Publication['parties'][number]

/** Whom a party is: its agency, or its names. */
export function partyName({ words }: Scene, party: Party | undefined): string {
  if (party === undefined) return ''
  return party.agency === undefined ? words.name(party.names ?? {}) : words.agency(party.agency)
}

/** Which agency a party is, and by which office it spoke. */
export function partyLine(scene: Scene, party: Party): Markup {
  return safe`${partyName(scene, party)}: ${lineIn(scene, party.office)}`
}

const mostNamed = 4

/** Who spoke with whom; of many parties the first, for the page names them all. */
export function readoutTitle(scene: Scene, { parties }: Publication): string {
  const named = parties.slice(0, mostNamed).map((party) => partyName(scene, party))
  return [...named, ...(parties.length > mostNamed ? ['…'] : [])].join(' – ')
}

export function readoutKicker(scene: Scene, { medium, date }: Publication): string {
  const { texts } = scene
  return texts.readouts.kicker(texts.readouts.media[medium], dateIn(scene, date))
}

export function topicsLine(scene: Scene, { topics }: Publication): string {
  return topics.map((topic) => plainIn(scene, topic)).join('; ')
}

export function readoutLine(scene: Scene, readout: SiteReadout): ListLine {
  const first = firstOf(readout)
  return {
    path: readoutPath(readout.number),
    kicker: readoutKicker(scene, first),
    title: safe`${readoutTitle(scene, first)}`,
    note: `${scene.texts.readouts.standings[first.standing]}. ${topicsLine(scene, first)}`,
  }
}
