import type { NamedOffice } from './named-office.ts'
import type { Place, ReadoutLanguage } from './readout-reading.ts'
import { wordsOf } from './words/words-of.ts'

/** A person whom a text names with an office, as far as it takes to leave the name out again. */
export type NamedPerson = { readonly office: NamedOffice; readonly mentions: readonly Place[] }

type Known = { readonly office: NamedOffice; readonly key: string; readonly forms: RegExp }

/** Persons who are named beside an office somewhere, each with every place where the name stands. */
export function findPersons(
  text: string,
  offices: readonly NamedOffice[],
  language: ReadoutLanguage,
): NamedPerson[] {
  const known = new Map<string, Known>()
  for (const office of offices) {
    if (office.name === undefined) continue
    const name = text.slice(office.name.start, office.name.end)
    const key = stem(lastPart(name, language), language)
    // The fullest title that a name stands with says best who it is.
    const before = known.get(key)
    if (before === undefined || before.office.office.length < office.office.length)
      known.set(key, { office, key, forms: formsOf(name, language) })
  }
  return [...known.values()].map(({ office, forms }) => ({ office, mentions: placesOf(text, forms) }))
}

function placesOf(text: string, forms: RegExp): Place[] {
  return [...text.matchAll(forms)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }))
}

/** The whole name, the last part of it alone and, behind a courtesy, its first part too. */
function formsOf(name: string, language: ReadoutLanguage): RegExp {
  const { courtesy } = wordsOf(language)
  const last = lastPart(name, language)
  if (language === 'zh') return new RegExp(`${escaped(name)}|${escaped(last)}`, 'gu')
  const first = name.split(/[ .]/)[0]!
  const end = language === 'ru' ? '\\p{L}{0,3}' : ''
  const whole = name
    .split(/(?<=\.) ?| /)
    .map((part) => (part.endsWith('.') ? escaped(part) : escaped(stem(part, language)) + end))
    .join(' ?')
  const initials = language === 'ru' ? '(?:\\p{Lu}\\. ?){0,2}' : ''
  const alone = `${initials}${escaped(stem(last, language))}${end}`
  const forms = [
    `(?:${courtesy})?${whole}`,
    last.length < 3 ? `(?:${courtesy})${alone}` : `(?:${courtesy})?${alone}`,
    ...(first.length > 1 ? [`(?:${courtesy})${escaped(first)}`] : []),
  ]
  return new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'gu')
}

function lastPart(name: string, language: ReadoutLanguage): string {
  return language === 'zh' ? name.split('·').at(-1)! : name.split(/[ .]+/).at(-1)!
}

/** A Russian name without its case. */
function stem(name: string, language: ReadoutLanguage): string {
  return language === 'ru' && name.length > 4
    ? name.replace(/(?:ым|ом|ем|ой|ого|ому|а|у|е|ю|я|й)$/u, '')
    : name
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
