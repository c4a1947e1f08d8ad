import type { Markup } from '@concert/charts'

/** Parts of the site that its navigation names, in that order. */
export const siteParts = [
  'briefings',
  'situation',
  'readouts',
  'decisions',
  'actions',
  'corrections',
  'about',
  'feeds',
  'verify',
] as const
export type SitePart = (typeof siteParts)[number]

/** A page without its frame. */
export type Page = {
  readonly title: string
  /** One sentence for search engines and link previews. */
  readonly description: string
  readonly part?: SitePart
  readonly body: Markup
  /** What the page is about, in the vocabulary of schema.org. */
  readonly data?: object
}
