import { locales } from '@concert/language'
import type { Language } from '@concert/statement'

type Options = { readonly timeZone: string; readonly short?: boolean }

/** An instant (UTC text) in words, in the zone (IANA) that is named, which is written beside it. */
export function momentIn(language: Language, at: string, { timeZone, short = false }: Options): string {
  return formatOf(language, timeZone, short).format(new Date(at))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format takes far longer than to use it. */
function formatOf(language: Language, timeZone: string, short: boolean): Intl.DateTimeFormat {
  const name = `${language} ${timeZone} ${short}`
  const known = formats.get(name) ?? makeFormat(language, timeZone, short)
  formats.set(name, known)
  return known
}

function makeFormat(language: Language, timeZone: string, short: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    ...(short ? {} : { year: 'numeric' as const }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone,
  })
}
