import type { NamedOffice } from '../named-office.ts'
import { stateForms } from '../find-states.ts'

const word = "\\p{Lu}[\\p{L}'’-]*\\p{L}"
const head =
  'Secretary[- ]General|Director[- ]General|Minister[- ]Counsellor|State Council+or|Prime Minister|Minister|Ambassador|President|Premier|Chancellor|Chairman|Chairperson|Chairwoman|Chair|Commissioner|Director|Head|Chief|Representative|Envoy|Coordinator|Counsellor|Secretary'
const modifier =
  'Acting|Deputy|First|Vice|Assistant|Under|Permanent|Special|Executive|Foreign|Health|Public|Federal|State|Regional|Extraordinary|Chief'
const unit = `(?:(?:${modifier})[ -])*(?:${head})(?: Extraordinary(?: and Plenipotentiary)?)?`
const complement = `(?: (?:of|for|to) (?:the )?${word}(?: (?:(?:and|of|for|on|in) (?:the )?)?${word})*)?`
/** Words that end what an office is of; behind them a person's name may follow. */
const bodyNoun =
  /^(?:Affairs|Health|Healthcare|Justice|Defen[cs]e|Interior|Economy|Finance|Trade|Commerce|Transport|Emergencies|Situations|Protection|Development|Agriculture|Education|Culture|Science|Security|Organi[sz]ation|Organi[sz]ations|Commission|Committee|Council|Service|Agency|Ministry|Secretariat|Centre|Center|Union|Nations|Fund|Bank|Department|Office|Cooperation|Welfare|Region|Europe|Asia|Africa|Control|Surveillance|Well-being|Union|SCO|WHO|UN|EU|ASEAN|CIS|EAEU)$/u
const title = '(?:H\\.E\\.|Mr|Mrs|Ms|Miss|Dr|Prof)\\.?'
const nameAfter = new RegExp(
  `^(?:,? ${title})?(?<name>(?: (?:${word}|\\p{Lu}\\.|al|bin|de|van|von)){1,4})`,
  'u',
)
const apposition = new RegExp(
  `^, (?:${title} (?<name>${word}(?: ${word}){0,3})|(?<plain>${word}(?: ${word}){1,3})(?=[,.]))`,
  'u',
)
const nameBefore = new RegExp(
  `(?:^|[^\\p{L}.] ?)(?:${title} )?(?<name>${word}(?: ${word}){1,2}), (?:the )?$`,
  'u',
)
const notNames = /^(?:The|On|In|He|She|It|At|And|But|During|After|Both|As|To|For|Of|With)$/

let office: RegExp | undefined

/** Offices by their English titles, written with capitals, as readouts write them. */
export function findEnglishOffices(text: string): NamedOffice[] {
  const states = stateForms('en')
  office ??= new RegExp(
    `(?<![\\p{L}])(?:(?:\\p{Lu}{2,6}|${states})(?:’s|'s)? )?${unit}(?: and ${unit})?${complement}`,
    'gu',
  )
  return [...text.matchAll(office)].map(({ 0: whole, index }) => toOffice(text, index, whole))
}

function toOffice(text: string, start: number, whole: string): NamedOffice {
  const title = titleOf(whole)
  const end = start + title.length
  const name = nameBehind(text, end) ?? nameInFront(text, start)
  const stated = stateForms('en')
  const short = title
    .replace(
      new RegExp(`(?: (?:of|to|for) (?:the )?(?:Republic of |Islamic Republic of )?(?:${stated}))+$`, 'u'),
      '',
    )
    .replace(new RegExp(`^(?:\\p{Lu}{2,6}|${stated})(?:’s|'s)? (?=\\p{Lu})`, 'u'), '')
    .replace(/ of the (?:SCO|WHO|UN)$/, '')
  return { start, end, office: title, short: `the ${short}`, ...(name === undefined ? {} : { name }) }
}

/** As much of the capitals behind "of" as belongs to the office: up to the last state or noun of a body. */
function titleOf(whole: string): string {
  const at = whole.search(/ (?:of|for|to) /)
  if (at < 0) return whole
  const ends = [...whole.matchAll(new RegExp(stateForms('en'), 'gu'))].map(
    ({ 0: name, index }) => index + name.length,
  )
  for (const { 0: one, index } of whole.slice(at).matchAll(/[\p{L}'’-]+/gu))
    if (bodyNoun.test(one)) ends.push(at + index + one.length)
  const last = Math.max(...ends.filter((end) => end > at))
  return Number.isFinite(last) ? whole.slice(0, last) : whole
}

function nameBehind(text: string, end: number): NamedOffice['name'] {
  const behind = text.slice(end, end + 120)
  const match = apposition.exec(behind) ?? nameAfter.exec(behind)
  if (match === null) return undefined
  const name = (match.groups!['name'] ?? match.groups!['plain']!).trim()
  if (notNames.test(name.split(' ')[0]!)) return undefined
  const start = end + match.index + match[0].length - name.length
  return { start, end: start + name.length }
}

function nameInFront(text: string, start: number): NamedOffice['name'] {
  const from = Math.max(0, start - 120)
  const match = nameBefore.exec(text.slice(from, start))
  if (match === null) return undefined
  const name = match.groups!['name']!
  if (notNames.test(name.split(' ')[0]!)) return undefined
  const at = from + match.index + match[0].lastIndexOf(name)
  return { start: at, end: at + name.length }
}
