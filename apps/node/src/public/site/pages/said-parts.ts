import { safe, type Markup } from '@concert/charts'
import { locales } from '@concert/language'
import { dayNumber, type Instant, type StateCode } from '@concert/statement'
import type { Scene } from '../scene.ts'
import { formatParagraphs } from './issue-words.ts'

type Texts = Readonly<Record<string, string>>

/** A statement that anyone may see, as it is proven. */
export type Proven = { readonly index: number; readonly received: string }

/** Where the proof of a public statement stands, at the node and wherever the site is carried. */
export function proofPath(index: number): string {
  return `proofs/${index}.proof.json`
}

/** A text in the page's language, with its paragraphs. What it lacks in that language is shown in another, and marked. */
export function proseOf(scene: Scene, texts: Texts): Markup {
  const [lang, text] = wordsIn(scene, texts)
  return safe`<div lang="${lang}" dir="auto">${formatParagraphs(text)}</div>`
}

/** The same as a line. */
export function lineIn(scene: Scene, texts: Texts): Markup {
  const [lang, text] = wordsIn(scene, texts)
  return lang === scene.lang ? safe`${text}` : safe`<span lang="${lang}" dir="auto">${text}</span>`
}

function wordsIn({ lang }: Scene, texts: Texts): readonly [lang: string, text: string] {
  const own = texts[lang]
  if (own !== undefined) return [lang, own]
  return Object.entries(texts).find(([one]) => one === 'en') ?? Object.entries(texts)[0] ?? [lang, '']
}

export function plainIn(scene: Scene, texts: Texts): string {
  return wordsIn(scene, texts)[1]
}

/** Why something was said, in its author's own language where that is known. */
export function ownWords(text: string, lang: string | null): Markup {
  return safe`<div class="prose" lang="${lang ?? 'und'}" dir="auto">${formatParagraphs(text)}</div>`
}

export function dateIn({ words }: Scene, date: string): string {
  const day = dayNumber(date)
  return day === undefined ? date : words.formats.date(day)
}

export function instantIn({ words }: Scene, instant: string): string {
  return words.instant(instant as Instant)
}

/** Names one after the other, as the language strings them. */
export function namesIn({ lang }: Scene, names: readonly string[]): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names)
}

/** A state's name, or its code where the directory does not know it. */
export function stateIn({ site, words }: Scene, state: string): string {
  const names = site.directory.states.get(state as StateCode)?.names
  return names === undefined ? state : words.name(names)
}

/** When it was published, which entry it is, and who said it. */
export function saidFacts(
  scene: Scene,
  { index, received, agency }: Proven & { readonly agency: string },
): Markup {
  const { texts, words } = scene
  return safe`<ul class="facts"><li>${words.agency(agency)}<li>${texts.said.published(instantIn(scene, received))}<li>${texts.issue.entry(index)}</ul>`
}

/** How anyone checks what the page shows: the proof of each statement that it was written from. */
export function proofs(scene: Scene, all: readonly Proven[]): Markup {
  const { texts, link, page } = scene
  const [first] = all
  if (first === undefined) return safe``
  const rows = all.map(
    ({ index }) =>
      safe`<li><a href="${link(proofPath(index))}" type="application/json">${texts.issue.entry(index)}</a>`,
  )
  const name = proofPath(first.index).slice('proofs/'.length)
  return safe`<section class="prose"><h2>${texts.said.check}</h2><p>${texts.said.proof}</p><ul class="ways">${rows}</ul><p>${texts.said.proofMeans}</p><pre><code>npx concert verify ${name}</code></pre><p><a href="${page('verify/')}">${texts.verify.title}</a></p></section>
`
}
