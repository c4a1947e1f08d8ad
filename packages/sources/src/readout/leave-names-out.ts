import type { NamedOffice } from './named-office.ts'
import type { NamedPerson } from './find-persons.ts'
import type { Place, ReadoutLanguage } from './readout-reading.ts'

/** A place of the text where a name stood, and what is said there instead. */
export type Omission = Place & { readonly instead: string }

/** What to leave out for each mention of a person: the name beside an office, and elsewhere the office for the name. */
export function omissionsOf(
  text: string,
  persons: readonly NamedPerson[],
  offices: readonly NamedOffice[],
  language: ReadoutLanguage,
): Omission[] {
  const named = offices.filter(({ name }) => name !== undefined)
  const all = persons.flatMap(({ office, mentions }) => {
    const isSubject = nominativeIn(text, mentions, language)
    return mentions.map((mention) => {
      const beside = named.find(({ name }) => name!.start >= mention.start && name!.end <= mention.end)
      return beside === undefined
        ? { ...mention, instead: insteadOf(text, mention, office.short, language, isSubject(mention)) }
        : { ...besideOffice(text, mention, beside), instead: '' }
    })
  })
  return withoutOverlaps(all)
}

/** The text of a place as one line of prose, without the names. */
export function withoutNames(
  text: string,
  { start, end }: Place,
  omissions: readonly Omission[],
  language: ReadoutLanguage,
): { readonly text: string; readonly leftOut: readonly Omission[] } {
  const leftOut = omissions.filter((one) => one.start >= start && one.end <= end)
  let words = ''
  let from = start
  for (const one of leftOut) {
    words += text.slice(from, one.start) + one.instead
    from = one.end
  }
  words += text.slice(from, end)
  return { text: words.replaceAll('\n', language === 'zh' ? '' : ' ').trim(), leftOut }
}

function besideOffice(text: string, mention: Place, office: NamedOffice): Place {
  if (mention.start < office.start) return { start: mention.start, end: Math.max(mention.end, office.start) }
  const start = Math.min(office.end, mention.start)
  const isApposition = text[start] === ',' && text[mention.end] === ','
  return { start, end: isApposition ? mention.end + 1 : mention.end }
}

/** The office as the sentence has it; in brackets where a case other than the nominative is called for. */
function insteadOf(
  text: string,
  { start }: Place,
  short: string,
  language: ReadoutLanguage,
  isSubject: boolean,
): string {
  if (language === 'zh') return short
  const opens = /(?:^|[.!?:\n]["'”’»)]* ?|\n)$/.test(text.slice(Math.max(0, start - 4), start))
  const first = short[0]!
  const office = (opens ? first.toUpperCase() : first.toLowerCase()) + short.slice(1)
  return isSubject ? office : `[${office}]`
}

/** Whether a Russian name stands in the nominative, as far as its endings tell when they are compared. */
function nominativeIn(
  text: string,
  mentions: readonly Place[],
  language: ReadoutLanguage,
): (mention: Place) => boolean {
  const ending = ({ start, end }: Place): string => text.slice(Math.max(start, end - 2), end)
  const endsBare = (mention: Place): boolean =>
    /[^аеёиоуыэюя]$/u.test(ending(mention)) && !/[ыое]м$/u.test(ending(mention))
  if (language !== 'ru') return () => true
  return mentions.some(endsBare) ? endsBare : (mention) => /[ая]$/u.test(ending(mention))
}

function withoutOverlaps(all: readonly Omission[]): Omission[] {
  const kept: Omission[] = []
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
