import type { BriefingFile } from '@concert/api'
import { formName, mediaTypeOf } from '@concert/briefing'
import type { Instant, Language, StateCode, StateEntry } from '@concert/statement'
import type { SiteEvent, SiteFacts, SiteIssue } from '../public/site/site-facts.ts'
import { factsOf, now, overviewOf } from './page-facts.ts'

/** A small site for tests: three languages, two states, one event, and whatever issues are given. */
export function siteFactsOf(more: Partial<SiteFacts> = {}): SiteFacts {
  const states = ['AAA', 'BBB'].map((state) => overviewOf(state, [1, 0, null, 700]))
  const { directory } = factsOf([])
  return {
    mode: 'live',
    directory: {
      ...directory,
      states: new Map(states.map(({ state }, at) => [state, stateOf(state, at)])),
    },
    languages: ['ru', 'zh', 'en'],
    origin: 'concert.example/test',
    size: 255,
    instant: now,
    founded: '2020-01-20T08:00:00.000Z' as Instant,
    root: 'A'.repeat(44),
    checkpoint: 'concert.example/test\n255\n',
    vkey: 'concert.example/test+00000000+AAAA',
    events: [siteEventOf('covid-19', states)],
    issues: [],
    readouts: [],
    decisions: [],
    actions: [],
    verifier: undefined,
    sendsMail: true,
    ...more,
  }
}

function stateOf(state: StateCode, at: number): StateEntry {
  const names = { en: `State ${state}`, ru: `Государство ${state}`, zh: `国家 ${state}` }
  return { state, role: 'member', names, protocolOrder: at, index: at } as unknown as StateEntry
}

export function siteEventOf(id: string, states: Parameters<typeof factsOf>[0]): SiteEvent {
  const names = { en: 'COVID-19', ru: 'COVID-19', zh: '2019冠状病毒病' }
  return {
    id,
    names,
    icd11: 'RA01.0',
    firstKnown: '2019-12-31',
    closed: false,
    facts: factsOf(states, { event: { event: id, names } }),
    corrections: [],
    entries: [],
  }
}

/** Issue `number` in three languages, with a file of every form. */
export function siteIssueOf(number: number, more: Partial<SiteIssue> = {}): SiteIssue {
  const received = `2020-04-${String(number).padStart(2, '0')}T10:00:00.000Z` as Instant
  return {
    number,
    id: String(number).padStart(64, '0'),
    index: 100 + number,
    received,
    date: received.slice(0, 10),
    event: 'covid-19',
    figuresSize: 90 + number,
    words: Object.fromEntries(
      (['en', 'ru', 'zh'] as const).map((lang) => [
        lang,
        { title: `Title ${number} ${lang}`, lead: `First ${lang}.\n\nSecond ${lang}.`, notes: {} },
      ]),
    ),
    corrects: undefined,
    correction: undefined,
    correctedBy: undefined,
    files: filesOf(number),
    ...more,
  }
}

function filesOf(number: number): BriefingFile[] {
  const perLanguage = (['en', 'ru', 'zh'] as const).flatMap((lang) =>
    (['html', 'pdf'] as const).map((form) => fileOf(number, form, lang)),
  )
  return [...perLanguage, ...(['json', 'csv', 'cap'] as const).map((form) => fileOf(number, form))]
}

function fileOf(number: number, form: BriefingFile['form'], language?: Language): BriefingFile {
  const name = formName(number, form, language)
  const url = `/briefings/${number}/${name}`
  const mediaType = mediaTypeOf(form)
  return { name, form, language: language ?? null, mediaType, bytes: 1_234, sha256: 'ab'.repeat(32), url }
}
