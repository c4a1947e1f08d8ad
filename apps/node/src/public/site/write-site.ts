import { formatAtom } from './feeds/format-atom.ts'
import { formatJsonFeed } from './feeds/format-json-feed.ts'
import { formatCorrectionsCsv } from './corrections-csv.ts'
import { formatPage } from './format-page.ts'
import { formatChoice } from './pages/choice-page.ts'
import { correctionsPath } from './pages/corrections-page.ts'
import { weeklyPath } from './pages/event-parts.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { pagesOf } from './pages-of.ts'
import { formatRobots } from './robots.ts'
import { sceneOf, type SiteAddress } from './scene.ts'
import { textFile, type Site, type SiteFile } from './site-file.ts'
import type { SiteFacts } from './site-facts.ts'
import { formatSitemap } from './sitemap.ts'
import { formatWeeklyCsv } from './weekly-csv.ts'

type Written = readonly [path: string, file: SiteFile]

const html = 'text/html; charset=utf-8'
const csv = 'text/csv; charset=utf-8'

/** Every file of the site, one at a time, so that whoever writes it can do other work in between. Pure. */
export function* writeSite(site: SiteFacts, address: SiteAddress): Generator<Written> {
  const pages = pagesOf(site)
  for (const lang of site.languages) {
    for (const { path, write } of pages) {
      const scene = sceneOf(site, address, lang, path)
      yield [`${scene.here}index.html`, textFile(html, formatPage(scene, write(scene)))]
    }
    const scene = sceneOf(site, address, lang, undefined)
    yield [`${lang}/404.html`, textFile(html, formatPage(scene, notFoundPage(scene), true))]
    yield* writeFeeds(site, address, lang)
  }
  yield* writeData(site)
  yield* writeVerifier(site)
  yield* writeRoot(
    site,
    address,
    pages.map(({ path }) => path),
  )
}

/** The whole of it at once. */
export function siteOf(site: SiteFacts, address: SiteAddress): Site {
  return new Map(writeSite(site, address))
}

/** Feeds are read anywhere: their addresses are whole where the site’s is known, and else lead from its root. */
function* writeFeeds(
  site: SiteFacts,
  address: SiteAddress,
  lang: SiteFacts['languages'][number],
): Generator<Written> {
  const link = (path: string): string =>
    address.site === undefined ? path : new URL(path, address.site).href
  const page = (path: string): string => link(`${lang}/${path}`)
  const scene = { ...sceneOf(site, address, lang, ''), link, page }
  yield [`feed.${lang}.atom`, textFile('application/atom+xml; charset=utf-8', formatAtom(scene))]
  yield [`feed.${lang}.json`, textFile('application/feed+json; charset=utf-8', formatJsonFeed(scene))]
}

function* writeData({ events, checkpoint, vkey }: SiteFacts): Generator<Written> {
  for (const { id, facts } of events) {
    yield [weeklyPath(id), textFile(csv, formatWeeklyCsv(facts.states))]
    for (const overview of facts.states)
      yield [weeklyPath(id, overview.state), textFile(csv, formatWeeklyCsv([overview]))]
  }
  yield [correctionsPath, textFile(csv, formatCorrectionsCsv(events))]
  yield ['checkpoint.txt', textFile('text/plain; charset=utf-8', checkpoint)]
  yield ['log-key.txt', textFile('text/plain; charset=utf-8', `${vkey}\n`)]
}

/** The page and the script by which a briefing is checked, as they were built: the same bytes at every node. */
function* writeVerifier({ verifier }: SiteFacts): Generator<Written> {
  if (verifier === undefined) return
  const { page, script } = verifier
  yield ['verify/index.html', { mediaType: html, bytes: page.bytes, caching: 'minute', policy: page.policy }]
  yield [
    'verify-briefing.mjs',
    { mediaType: 'text/javascript; charset=utf-8', bytes: script.bytes, caching: 'minute' },
  ]
}

function* writeRoot(site: SiteFacts, address: SiteAddress, paths: readonly string[]): Generator<Written> {
  const [first] = site.languages
  const scene = sceneOf(site, address, first!, undefined)
  yield ['index.html', textFile(html, formatChoice(site, address))]
  yield ['404.html', textFile(html, formatPage(scene, notFoundPage(scene), true))]
  yield ['robots.txt', textFile('text/plain; charset=utf-8', formatRobots(site, address))]
  if (address.site !== undefined && site.mode === 'live')
    yield ['sitemap.xml', textFile('application/xml', formatSitemap(site, paths, address.site))]
}
