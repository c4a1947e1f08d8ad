import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidFaults, type Samples } from '../../testing/said-faults.ts'
import { explainRanking } from './language/explanations.ts'
import { languageRules } from './language/finding.ts'
import { briefingsSay } from './rule-texts.ts'

const id = 'f'.repeat(64)
const by = 'sco-secretariat'
const now = '2020-04-29T06:00:00.000Z'
const name = 'briefing-7.en.pdf'

const ofId = [{ given: [id], told: [id] }] as const
const ofAgency = [{ given: [by], told: [by] }] as const
const ofNumber = [{ given: [7], told: ['7'] }] as const
const ofName = [{ given: [name], told: [name] }] as const
const ofOwn = [{ given: [{ id, by }], told: [id, by] }] as const
const ofEvent = [{ given: ['covid-19'], told: ['covid-19'] }] as const

const samples: Samples<typeof briefingsSay> = {
  eventNotPublic: ofEvent,
  noneYouMaySee: ofId,
  notDraft: ofOwn,
  notDraftOnEvent: ofOwn,
  replacedAlready: ofId,
  replacedByNewer: ofId,
  issuedAlready: ofNumber,
  notIssueOnEvent: ofId,
  correctedAlready: [{ given: [{ number: 7, by: 9 }], told: ['7', '9'] }],
  noWordsIn: [{ given: ['tg'], told: ['tg'] }],
  otherWords: ofId,
  confirmedAlready: [{ given: [{ language: 'tg', index: 17 }], told: ['tg', '17'] }],
  ownWords: ofAgency,
  ownDraft: ofAgency,
  none: ofNumber,
  numberNext: ofNumber,
  dateNotBegun: [{ given: [{ date: '2020-05-01', now }], told: ['2020-05-01', now] }],
  recordShorter: [{ given: [{ entries: 17, size: 40 }], told: ['17', '40'] }],
  beforeLastIssue: [{ given: [{ index: 17, number: 7 }], told: ['17', '7'] }],
  finding: languageRules.map((rule) => ({
    given: [{ found: 'word', rule, explanation: explainRanking }] as const,
    told: ['word'],
  })),
  fileMissing: ofName,
  fileTwice: ofName,
  fileStrange: [{ given: [{ name, number: 7 }], told: [name, '7'] }],
  fileMediaType: [{ given: [{ name, mediaType: 'text/csv' }], told: [name, 'text/csv'] }],
  noFile: [{ given: [{ number: 7, names: [name, 'b.csv'] }], told: ['7', name, 'b.csv'] }],
  fileGone: [{ given: [{ name, sha256: id }], told: [name, id, 'concert check'] }],
  recordEmptyBy: [{ given: ['2020-05-01'], told: ['2020-05-01'] }],
  eventNotPublicThen: [{ given: [{ event: 'covid-19', size: 17 }], told: ['covid-19', '17'] }],
  issueUnknownThen: ofId,
}

test('what the rules of briefings refuse is said in every language, with its facts', () => {
  assert.deepEqual(saidFaults(briefingsSay, samples), [])
})

test('a finding is refused with the name of its rule and its explanation in the language', () => {
  const said = briefingsSay.finding({ found: 'worst', rule: 'ranking', explanation: explainRanking })
  assert.ok(said.ru.startsWith(`«worst» (сопоставление государств): ${explainRanking.ru}`))
  assert.ok(said.zh.startsWith(`“worst”（各国相互比较）：${explainRanking.zh}`))
})
