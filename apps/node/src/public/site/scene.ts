import type { Language } from '@concert/statement'
import type { Facts } from '../page-facts.ts'
import { linkTo, type Choice, type Shown } from '../page-query.ts'
import { pageWords, type PageWords } from '../page-words.ts'
import { relativeLink } from './relative-link.ts'
import type { SiteFacts } from './site-facts.ts'
import { siteTextsOf } from './texts/site-texts-of.ts'
import type { SiteTexts } from './texts/site-texts.ts'

/** Where the site stands, and where the node is that it was written by. */
export type SiteAddress = {
  /** Ends in a slash. Where it is not known, every address stays relative, and what must be absolute is left out. */
  readonly site: URL | undefined
  /** What the node's own addresses begin with: empty at the node itself, undefined where it cannot be reached. */
  readonly node: string | undefined
}

/** What one page is written with: its language, its place, and the way from it to every other. */
export type Scene = {
  readonly site: SiteFacts
  readonly address: SiteAddress
  readonly lang: Language
  readonly texts: SiteTexts
  readonly words: PageWords
  /** The page's own path. */
  readonly here: string
  /** The way to a path of the site. */
  readonly link: (path: string) => string
  /** The way to a page in the same language. */
  readonly page: (path: string) => string
  /** The address of something that only the node does. */
  readonly atNode: (path: string) => string | undefined
  /** The situation as of any day, which the node computes when it is asked. */
  readonly asOfAnyDay: (event: string | undefined) => string | undefined
  /** Words for another figure than cases. */
  readonly wordsFor: (indicator: Shown) => PageWords
}

/** The scene of a page at `path` below its language; `here` is undefined for a page that is shown at any address. */
export function sceneOf(
  site: SiteFacts,
  address: SiteAddress,
  lang: Language,
  path: string | undefined,
): Scene {
  const here = `${lang}/${path ?? ''}`
  const root = address.site?.pathname ?? '/'
  const link = (to: string): string => (path === undefined ? `${root}${to}` : relativeLink(here, to))
  const atNode = (to: string): string | undefined =>
    address.node === undefined ? undefined : `${address.node}${to}`
  const links = { entry: (index: number) => atNode(`/api/statements/${index}`) }
  const choice: Choice = {
    lang,
    event: undefined,
    asOf: undefined,
    indicator: 'cases_confirmed_new',
    scale: 'linear',
  }
  const wordsFor = (indicator: Shown): PageWords => pageWords({ ...choice, indicator }, site, links)
  return {
    site,
    address,
    lang,
    texts: siteTextsOf(lang),
    words: wordsFor('cases_confirmed_new'),
    here,
    link,
    page: (to) => link(`${lang}/${to}`),
    atNode,
    asOfAnyDay: (event) => atNode(linkTo({ ...choice, event })),
    wordsFor,
  }
}

/** The facts of the event that the site speaks of first; none where nothing is under surveillance. */
export function firstFacts({ site }: Scene): Facts | undefined {
  return site.events[0]?.facts
}
