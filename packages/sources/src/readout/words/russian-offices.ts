import type { NamedOffice } from '../named-office.ts'
import { stateForms } from '../find-states.ts'

const soft = '(?:ь|я|ю|ем|ём|е)'
const hard = '(?:а|у|ом|е)?'
/** Heads of offices in any case of the singular, and as they stand in a title. */
const heads: readonly (readonly [forms: string, title: string])[] = [
  [`[Гг]енеральн(?:ый|ого|ому|ым|ом) секретар${soft}`, 'Генеральный секретарь'],
  [`[Гг]енеральн(?:ый|ого|ому|ым|ом) директор${hard}`, 'Генеральный директор'],
  [`[Пп]ремьер-министр${hard}`, 'Премьер-министр'],
  [`[Мм]инистр${hard}`, 'Министр'],
  ['(?:[Чч]резвычайн(?:ый|ого|ому|ым) и [Пп]олномочн(?:ый|ого|ому|ым) )?[Пп]ос(?:ол|ла|лу|лом|ле)', 'Посол'],
  [`[Дд]иректор${hard}`, 'Директор'],
  [`[Пп]редседател${soft}`, 'Председатель'],
  [`[Рр]уководител${soft}`, 'Руководитель'],
  [`[Пп]редставител${soft}`, 'Представитель'],
  [`[Пп]резидент${hard}`, 'Президент'],
  ['[Гг]лав(?:а|ы|е|у|ой)', 'Глава'],
]
const deputy = `(?:[Пп]ерв(?:ый|ого|ому|ым|ом) )?[Зз]аместител${soft}`
const anyHead = heads.map(([forms]) => forms).join('|')
const portfolio =
  'иностранных дел|внутренних дел|здравоохранения(?: и [а-яё]+ развития)?|обороны|экономики|финансов|юстиции|торговли|по чрезвычайным ситуациям|по делам [а-яё]+|труда|социального развития|МИД|Минздрава|Роспотребнадзора|Секретариата|Министерства [а-яё]+(?: дел)?|(?:Государственного|Национального) комитета по здравоохранению|(?:Национальной|Государственной) комиссии [а-яё]+ [а-яё]+|Федеральной службы по надзору в сфере защиты прав потребителей и благополучия человека|Всемирной организации здравоохранения'
const nameWord = '\\p{Lu}[\\p{L}-]*\\p{Ll}'
const name = `(?:\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?${nameWord}|${nameWord}(?: ${nameWord}){0,2})`
const nameAfter = new RegExp(
  `^,? (?:г-?н\\p{L}{0,3}\\.? |господин\\p{L}{0,2} |госпож\\p{L}{1,2} )?(?<name>${name})(?![\\p{L}])`,
  'u',
)
const notNames = /^(?:В|На|По|Он|Она|Они|Стороны|Министерств\p{L}+|Республик\p{L}+|Секретариат\p{L}*)$/u

let office: RegExp | undefined

/** Offices by their Russian titles in any case; the title is given in the nominative. */
export function findRussianOffices(text: string): NamedOffice[] {
  office ??= new RegExp(
    `(?<![\\p{L}-])(?:(?<deputy>${deputy}) )?(?<head>${anyHead})(?![\\p{L}])(?<of>(?: (?:${portfolio}))*)(?<body>(?: (?:\\p{Lu}{2,6}(?![\\p{L}])|(?:Республики )?${stateForms('ru')}))*)`,
    'gu',
  )
  return [...text.matchAll(office)].map((match) => toOffice(text, match))
}

function toOffice(text: string, { 0: whole, index: start, groups }: RegExpExecArray): NamedOffice {
  const end = start + whole.length
  const { deputy, head, of = '', body = '' } = groups!
  const title =
    deputy === undefined
      ? nominative(head!)
      : `${/^[Пп]ерв/.test(deputy) ? 'Первый заместитель' : 'Заместитель'} ${head!.toLowerCase()}`
  const name = nameBehind(text, end)
  return {
    start,
    end,
    office: `${title}${of}${body}`,
    short: `${title}${of}`,
    ...(name === undefined ? {} : { name }),
  }
}

function nominative(head: string): string {
  return heads.find(([forms]) => new RegExp(`^(?:${forms})$`, 'u').test(head))![1]
}

function nameBehind(text: string, end: number): NamedOffice['name'] {
  const match = nameAfter.exec(text.slice(end, end + 120))
  const found = match?.groups!['name']
  if (match === null || found === undefined || notNames.test(found.split(' ')[0]!)) return undefined
  const start = end + match[0].length - found.length
  return { start, end: start + found.length }
}
