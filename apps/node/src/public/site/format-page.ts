import { markup, safe, type Markup } from '@concert/charts'
import { languageNames, locales } from '@concert/language'
import { formatDocument } from '../document.ts'
import { notice, noticeWords } from '../notice.ts'
import { siteParts, type Page, type SitePart } from './page.ts'
import type { Scene } from './scene.ts'

/** A page in its frame: whose site it is, the way to every part, the other languages, and what it follows from. */
export function formatPage(scene: Scene, page: Page, isAnywhere = false): string {
  const { lang, site } = scene
  return formatDocument({
    lang,
    mode: site.mode,
    title: titleOf(scene, page),
    head: isAnywhere ? noIndex : headOf(scene, page),
    carried: { formsTo: scene.address.node },
    body: safe`${top(scene, page, isAnywhere)}<main id="main">${page.body}</main>
${footer(scene)}`,
  })
}

function titleOf({ site: { mode, directory }, words }: Scene, { title }: Page): string {
  const { organisation } = directory
  const mark = mode === 'exercise' ? [words.texts.exercise] : []
  const name = organisation === undefined ? [] : [words.name(organisation.names)]
  return [...mark, title, ...name].filter((part, at, all) => all.indexOf(part) === at).join(' · ')
}

const noIndex = safe`<meta name="robots" content="noindex">
`

/** Where it stands, in which languages, and what of it programs can read. What is not real is not to be found. */
function headOf(scene: Scene, { description, data }: Page): Markup {
  const { site, address, here, lang, link, texts } = scene
  const absolute = (path: string): string =>
    address.site === undefined ? link(path) : new URL(path, address.site).href
  const below = here.slice(lang.length)
  const alternates = site.languages.map(
    (one) => safe`<link rel="alternate" hreflang="${locales[one]}" href="${absolute(`${one}${below}`)}">
`,
  )
  return safe`<meta name="description" content="${description}">
<link rel="canonical" href="${absolute(here)}">
${alternates}<link rel="alternate" hreflang="x-default" href="${absolute(below === '/' ? '' : `${site.languages[0]!}${below}`)}">
<link rel="alternate" type="application/atom+xml" title="${texts.feeds.atom}" href="${link(`feed.${lang}.atom`)}">
<link rel="alternate" type="application/feed+json" title="${texts.feeds.json}" href="${link(`feed.${lang}.json`)}">
${site.mode === 'live' ? '' : noIndex}${data === undefined ? '' : structured(data)}`
}

/** A block of data, which no policy has to allow: it never runs. Texts in it cannot end it. */
function structured(data: object): Markup {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll(
    '<',
    String.raw`\u003c`,
  )
  return markup(`<script type="application/ld+json">${json}</script>\n`)
}

function top(scene: Scene, page: Page, isAnywhere: boolean): Markup {
  const { site, lang, words, texts } = scene
  const { organisation } = site.directory
  const name = organisation === undefined ? words.texts.home : words.name(organisation.names)
  return safe`<a class="skip" href="#main">${texts.skip}</a>
${notice({ ...site, lang })}<header class="site">
<div class="top"><p class="org"><a href="${scene.page('')}">${name}</a></p>${languageLinks(scene, isAnywhere)}</div>
<nav class="parts" aria-label="${texts.parts}"><ul class="links">${siteParts.map((part) => partLink(scene, part, page.part))}</ul></nav>
</header>
`
}

function partLink({ page, texts }: Scene, part: SitePart, shown: SitePart | undefined): Markup {
  return safe`<li><a href="${page(`${part}/`)}"${part === shown ? safe` aria-current="true"` : ''}>${texts[part].short}</a>`
}

function languageLinks({ site, lang, here, link, words, atNode }: Scene, isAnywhere: boolean): Markup {
  const below = isAnywhere ? '/' : here.slice(lang.length)
  const links = site.languages.map(
    (one) =>
      safe`<li><a href="${link(`${one}${below}`)}" lang="${locales[one]}" hreflang="${locales[one]}"${one === lang ? safe` aria-current="true"` : ''}>${languageNames[one]}</a>`,
  )
  const workspace = atNode('/workspace/')
  const members = workspace === undefined ? '' : safe`<li><a href="${workspace}">${words.texts.workspace}</a>`
  return safe`<nav aria-label="${words.texts.languages}"><ul class="links">${links}${members}</ul></nav>`
}

/** What every page follows from, and how anyone can check it. */
function footer(scene: Scene): Markup {
  const { site, texts, words, link, page, lang } = scene
  const { about, source } = words.texts
  const marked = site.mode === 'exercise' && safe`<div class="notice">${noticeWords({ ...site, lang })}</div>`
  return safe`<footer>
<section><h2>${texts.footer.heading}</h2><p>${about.missing}${words.texts.space}${about.order}</p><p><a href="${page('about/')}">${texts.about.title}</a></p></section>
<section><h2>${source.heading}</h2><p>${words.texts.knownNow(words.instant(site.instant), site.size)}</p><p><a href="${link('checkpoint.txt')}">${source.checkpoint(site.size)}</a> <code>${site.root.slice(0, 16)}…</code></p><p><a href="${page('verify/')}">${texts.footer.check}</a></p><p><span class="tlp">TLP:CLEAR · ${words.texts.public}</span></p></section>
${marked}</footer>
`
}
