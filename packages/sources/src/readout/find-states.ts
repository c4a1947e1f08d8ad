import { iso31661 } from 'iso-3166'
import { stateSchema, type StateCode } from '@concert/statement'
import type { Place, ReadoutLanguage } from './readout-reading.ts'

export type NamedState = Place & { readonly state: StateCode }

/**
 * Forms of states' names in readouts that the platform's own names do not cover, as patterns: long and short official
 * names, adjectives, and how one speaks of a side. A state without a line is found by its name alone.
 */
const otherForms: Readonly<Record<string, Partial<Record<ReadoutLanguage, string>>>> = {
  AFG: { en: 'Afghan', ru: 'Афганск[а-яё]+|афганск[а-яё]+' },
  ARM: { en: 'Armenian', ru: 'армянск[а-яё]+' },
  AZE: { en: 'Azerbaijani', ru: 'азербайджанск[а-яё]+', zh: '阿方' },
  BLR: { en: 'Belarusian', ru: 'Белоруссии|Белоруссия|белорусск[а-яё]+', zh: '白方' },
  CHN: { en: 'Chinese|PRC', ru: 'КНР|[Кк]итайск[а-яё]+', zh: '中方|中华人民共和国|我国' },
  IND: { en: 'Indian', ru: 'индийск[а-яё]+', zh: '印方' },
  IRN: { en: 'Iranian', ru: 'ИРИ|иранск[а-яё]+', zh: '伊方' },
  KAZ: { en: 'Kazakh|Kazakhstani', ru: 'казахстанск[а-яё]+', zh: '哈方' },
  KGZ: {
    en: 'Kyrgyz Republic|Kyrgyz',
    ru: 'Кыргызстан[а-яё]*|Кыргызск[а-яё]+ Республик[а-яё]+|[Кк]ыргызск[а-яё]+|киргизск[а-яё]+',
    zh: '吉方',
  },
  MNG: { en: 'Mongolian', ru: 'монгольск[а-яё]+', zh: '蒙方' },
  PAK: { en: 'Pakistani', ru: 'пакистанск[а-яё]+', zh: '巴方' },
  PRK: { en: 'DPRK' },
  RUS: {
    en: 'Russian Federation|Russian',
    ru: 'Российск[а-яё]+ Федераци[а-яё]+|РФ|[Рр]оссийск[а-яё]+',
    zh: '俄方|俄罗斯联邦',
  },
  TJK: { en: 'Tajik', ru: 'таджикск[а-яё]+|таджикистанск[а-яё]+', zh: '塔方' },
  TUR: { en: 'Turkey|Turkish', ru: 'турецк[а-яё]+' },
  USA: { en: 'United States of America|US|USA|American', ru: 'США|американск[а-яё]+', zh: '美方' },
  UZB: { en: 'Uzbek', ru: 'узбекск[а-яё]+|узбекистанск[а-яё]+', zh: '乌方' },
}

const assigned = iso31661.filter(({ state }) => state === 'assigned')
const matchers = new Map<ReadoutLanguage, { readonly any: RegExp; readonly each: [RegExp, StateCode][] }>()

/** States that a text names, in its order, the longest name where one holds another. */
export function findStates(text: string, language: ReadoutLanguage): NamedState[] {
  const { any, each } = matcherOf(language)
  return [...text.matchAll(any)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    state: each.find(([form]) => form.test(name))![1],
  }))
}

/** The names of states in a language as the source of a pattern, for patterns that states are a part of. */
export function stateForms(language: ReadoutLanguage): string {
  return matcherOf(language).any.source
}

function matcherOf(language: ReadoutLanguage) {
  const known = matchers.get(language)
  if (known !== undefined) return known
  const forms = assigned
    .flatMap(({ alpha2, alpha3, name }) =>
      formsOf(language, alpha2, alpha3, name).map((form) => ({ form, state: stateSchema.parse(alpha3) })),
    )
    .sort((a, b) => b.form.length - a.form.length)
  const [before, after] = language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  const matcher = {
    any: new RegExp(`${before}(?:${forms.map(({ form }) => form).join('|')})${after}`, 'gu'),
    each: forms.map(({ form, state }): [RegExp, StateCode] => [new RegExp(`^(?:${form})$`, 'u'), state]),
  }
  matchers.set(language, matcher)
  return matcher
}

function formsOf(language: ReadoutLanguage, alpha2: string, alpha3: string, name: string): string[] {
  const shown = new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : language], { type: 'region' }).of(
    alpha2,
  )!
  const other = otherForms[alpha3]?.[language]
  const names = language === 'en' ? [...new Set([shown, name])].map(escaped) : [shown].map(escaped)
  return [...(language === 'ru' ? names.map(declined) : names), ...(other === undefined ? [] : [other])]
}

/** A Russian name in all its cases: its last vowel gives way to any ending of up to three letters. */
function declined(form: string): string {
  return form.replace(/[аеёийоуыьэюя]{1,2}$/u, '').concat('[а-яё]{0,3}')
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
