import { safe, type Markup } from '@concert/charts'
import { nameIn } from '@concert/language'
import type { Directory, Language } from '@concert/statement'
import { textsOf } from './texts/texts-of.ts'

/** What a page belongs to: of which record it is, and what that record says of itself. */
export type PageOf = {
  readonly mode: 'live' | 'sample' | 'exercise'
  readonly directory: Directory
  readonly lang: Language
}

/** At the top of every page, as a landmark of its own: a sample says so, and an exercise cannot be overlooked. */
export function notice(page: PageOf): Markup | undefined {
  const words = noticeWords(page)
  if (words === undefined) return undefined
  return safe`<aside class="notice" aria-label="${textsOf(page.lang).notice}">${words}</aside>
`
}

/** The organisation's own words on what this record is, after the kind of record where they do not begin with it. */
export function noticeWords({ mode, directory, lang }: PageOf): Markup | undefined {
  const said = directory.organisation?.notice
  if (said === undefined && mode === 'live') return undefined
  const kind = mode === 'live' ? '' : textsOf(lang)[mode]
  const text = said === undefined ? '' : nameIn(said, lang)
  const told = text.toLowerCase().startsWith(kind.toLowerCase())
  return safe`<p>${told ? '' : safe`<strong>${kind}</strong> `}${text}</p>`
}
