import type { Place } from './readout-reading.ts'

/** A day that a text names, its year only where the text has it. */
export type NamedDay = Place & { readonly year?: number; readonly month: number; readonly day: number }

const english = 'january february march april may june july august september october november december'.split(
  ' ',
)
const russian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const englishMonth =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?'
const edge = '(?<![\\p{L}\\p{N}])'

const patterns: readonly RegExp[] = [
  /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/dgu,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/dgu,
  new RegExp(
    `${edge}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${englishMonth}(?:,? (?<year>\\d{4}))?(?!\\d)`,
    'dgiu',
  ),
  new RegExp(
    `${edge}${englishMonth} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?(?![\\d])`,
    'dgiu',
  ),
  new RegExp(
    `${edge}(?<day>\\d{1,2})(?:-го)? (?<month>${russian.join('|')})(?: (?<year>\\d{4}))?(?!\\d)`,
    'dgiu',
  ),
  /(?:(?<year>\d{4}) ?年 ?)?(?<!\d)(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号]/dgu,
  /(?:(?<year>[〇零一二三四五六七八九]{4})年)?(?<![十一二三四五六七八九])(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号]/dgu,
]

/** Days that a text names, in its order. Not "yesterday" or "last week": what they mean is the officer's to say. */
export function findDates(text: string): NamedDay[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(toDay))
    .filter((day) => day !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((day, at, all) => !all.slice(Math.max(0, at - 3), at).some((other) => other.end > day.start))
}

function toDay(match: RegExpMatchArray): NamedDay | undefined {
  const { year, month, day } = match.groups!
  const named = {
    start: match.index!,
    end: match.index! + match[0].length,
    month: monthNumber(month!),
    day: numberOf(day!),
    ...(year === undefined ? {} : { year: numberOf(year) }),
  }
  return isDay(named) ? named : undefined
}

/** The day as a date, of the year that it names or, without one, of the year that is handed in. */
export function isoDate({ year, month, day }: NamedDay, otherwise: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year ?? otherwise}-${two(month)}-${two(day)}`
}

function isDay({ year = 2000, month, day }: NamedDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return (
    year >= 1900 && year < 2200 && month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  )
}

function monthNumber(text: string): number {
  const lower = text.toLowerCase()
  const inEnglish = english.findIndex((name) => name.startsWith(lower.slice(0, 3)))
  if (/^[a-z]/.test(lower)) return inEnglish + 1
  return russian.includes(lower) ? russian.indexOf(lower) + 1 : numberOf(text)
}

const hanDigits = '〇一二三四五六七八九'

/** Digits of either script; of Han also tens, as 二十九. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const digits = text.replaceAll('零', '〇')
  if (!digits.includes('十')) return Number(Array.from(digits, (digit) => hanDigits.indexOf(digit)).join(''))
  const [tens = '', ones = ''] = digits.split('十')
  return (tens === '' ? 1 : hanDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : hanDigits.indexOf(ones))
}
