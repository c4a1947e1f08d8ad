import { safe, type Markup } from '@concert/charts'
import { noticeWords } from './notice.ts'
import type { Facts, SourceShown } from './page-facts.ts'
import type { PageWords } from './page-words.ts'
import { csvLink } from './state-card.ts'

/** What the figures mean, where they are from, and how anyone can check them. */
export function pageFooter(facts: Facts, words: PageWords): Markup {
  return safe`<footer>
<section><h2>${words.texts.about.heading}</h2>${about(facts, words)}</section>
<section><h2>${words.texts.source.heading}</h2>${sources(facts, words)}${proof(facts, words)}</section>
${facts.mode === 'exercise' && safe`<div class="notice">${noticeWords({ ...facts, lang: words.choice.lang })}</div>`}</footer>
`
}

function about({ instant, now }: Facts, { texts: { about, space } }: PageWords): Markup {
  return safe`<p>${about.missing}${space}${about.order}${instant < now ? `${space}${about.directory}` : ''}</p><p><a href="/api/situation/codes">${about.definitions}</a></p>`
}

const mostSources = 5

function sources(facts: Facts, { texts: { source: texts } }: PageWords): Markup {
  const shown = facts.sources.slice(0, mostSources)
  const more = facts.sources.length - shown.length
  const data = facts.event === undefined ? safe`` : safe`<p><a href="${csvLink(facts)}">${texts.data}</a></p>`
  if (facts.states.every(({ lines }) => lines.length === 0)) return data
  if (shown.length === 0) return safe`<p>${texts.none}</p>${data}`
  return safe`<p>${texts.figures} ${shown.map((source, at) => [at > 0 ? '; ' : '', named(source)])}${more > 0 ? `; ${texts.more(more)}` : ''}.</p>${data}`
}

function named({ name, licence }: SourceShown): Markup {
  return safe`<bdi>${name}</bdi>${licence === undefined ? '' : safe` (<bdi>${licence}</bdi>)`}`
}

/** Roots as the checkpoint writes them, base64; the first letters are enough to compare by eye. */
function proof({ size, root, checkpoint }: Facts, { texts: { source: texts } }: PageWords): Markup {
  const then =
    size === checkpoint.size ? '' : safe`<p>${texts.computed(size)} <code>${root.slice(0, 16)}…</code></p>`
  return safe`${then}<p><a href="/record/checkpoint">${texts.checkpoint(checkpoint.size)}</a> <code>${checkpoint.root.slice(0, 16)}…</code></p><p>${texts.check} <a href="/record/vkey">${texts.keyOf}</a> ${texts.or} <code>npx concert check</code>.</p><p><a href="/api/docs">${texts.api}</a></p>`
}
