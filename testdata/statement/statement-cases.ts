/** Statements of every kind: one that is taken, and faults that are not, each with the place that is named. */
import { cooperationChanges, cooperationExamples } from './cooperation-cases.ts'
import { publicKey, secondPublicKey, keyid } from './keys.ts'

type Json = Record<string, unknown>
export type StatementCase = {
  readonly name: string
  readonly statement: Json
  readonly refused?: { readonly code: string; readonly place: string }
}

const frame = {
  version: '1.0',
  record: 'concert.example/record',
  by: 'kaz-moh',
  at: '2020-04-29T06:00:00.000Z',
  label: 'TLP:CLEAR',
  audience: ['public'],
}
const id = 'a1'.repeat(32)
const names = { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' }
const cases = { place: 'KAZ', period: '2020-04-28', indicator: 'cases_confirmed_new', value: 169 }

const briefing = {
  number: 2,
  date: '2020-04-29',
  size: 262,
  words: {
    en: { title: 'The situation', lead: 'Figures of all states follow.', notes: { situation: 'By week.' } },
    ru: { title: 'Обстановка', lead: 'Ниже приведены данные всех государств.', notes: {} },
  },
  overrides: [{ rule: 'ranking', language: 'en', found: 'most', reason: 'It counts reports.' }],
}

/** A statement of each kind that every reader takes. */
export const examples: Readonly<Record<string, Json>> = {
  'directory.organisation': {
    by: 'secretariat',
    body: {
      names: { en: 'Example Organisation', ru: 'Организация', zh: '组织' },
      shortNames: { en: 'EO' },
      languages: ['en', 'ru', 'zh'],
      chairRule: { rotation: 'protocol-order', collation: 'ru' },
      secretariat: { agency: 'secretariat', names: { en: 'Secretariat' }, publicKey },
    },
  },
  'directory.membership': {
    body: {
      state: 'KAZ',
      role: 'member',
      names,
      protocolOrder: 2,
      since: '2001-06-15',
      population: { persons: 18_754_440, year: 2020, source: 'UN World Population Prospects 2019' },
    },
  },
  'directory.agency': { body: { agency: 'kaz-moh', type: 'health-ministry', state: 'KAZ', names } },
  'directory.focal-point': {
    body: {
      state: 'KAZ',
      agency: 'kaz-moh',
      office: { en: 'National focal point' },
      officeEmail: 'nfp@example.org',
      officeTelephone: '+7 7172 00-00-00',
      places: ['KAZ', 'KZ-75'],
      rank: 2,
    },
  },
  'directory.key-enrolment': { body: { agency: 'kaz-moh', publicKey, custody: 'own' } },
  'directory.key-rotation': { body: { previous: keyid, publicKey: secondPublicKey, custody: 'hosted' } },
  'directory.key-revocation': {
    body: { agency: 'kaz-moh', keyid, reason: 'compromised', compromisedSince: '2020-04-01T00:00:00.000Z' },
  },
  'situation.event': {
    about: 'covid-19',
    body: { names: { en: 'COVID-19' }, icd11: 'RA01.0', aliases: ['2019-nCoV'], firstKnown: '2019-12-31' },
  },
  'situation.report': {
    about: 'covid-19',
    body: {
      observations: [
        { ...cases, cumulative: 3_027 },
        { ...cases, indicator: 'cases_suspected', value: null, status: 'L' },
        { ...cases, indicator: 'transmission_class', period: '2020-W17', value: 'clusters' },
        { ...cases, indicator: 'deaths_by_age_new', value: 1, stratum: '60-69', unit: 'persons', definition: '1' },
      ],
      narrative: 'Growth is slowing.\nNext figures tomorrow.',
      nextReportDue: '2020-04-30T06:00:00.000Z',
    },
  },
  'situation.correction': {
    about: 'covid-19',
    replaces: id,
    body: { reason: 'Four cases were counted twice.', observations: [{ ...cases, value: 165 }] },
  },
  'situation.rhythm': { about: 'covid-19', body: { every: 'week', by: '10:00', weekday: 1 } },
  'situation.verification-request': {
    label: 'TLP:AMBER',
    audience: ['KAZ', 'secretariat'],
    body: { state: 'KAZ', question: 'Are the reports from Almaty correct?' },
  },
  'situation.verification-reply': {
    label: 'TLP:AMBER',
    audience: ['secretariat'],
    inReplyTo: id,
    body: { outcome: 'under-investigation', answer: 'A team has left for the place.' },
  },
  'threats.parameters': {
    body: {
      basis: 'Agreed by the members at the experts’ meeting of 1 April 2020.',
      algorithms: [
        {
          id: 'weekly',
          algorithm: 'farrington-flexible',
          version: '1',
          indicators: ['cases_confirmed_new'],
          frequency: 'week',
          parameters: { b: 3, w: 3, noPeriods: 10, trend: true, thresholdMethod: 'delta', alpha: 0.01 },
        },
      ],
    },
  },
  'threats.signal': {
    about: 'covid-19',
    body: {
      series: { agency: 'kaz-moh', place: 'KAZ', indicator: 'cases_confirmed_new' },
      period: '2020-W17',
      algorithm: 'weekly',
      parameters: id,
      vintage: 264,
      observed: 1041,
      expected: 512.25,
      threshold: 803.5,
      score: 1.816,
    },
  },
  'threats.triage': {
    inReplyTo: id,
    body: { decision: 'dismissed', reason: 'Results of two weeks were published on one day.' },
  },
  'threats.assessment': {
    about: 'covid-19',
    body: {
      state: 'KAZ',
      annex2: {
        disease: 'other',
        answers: {
          serious: { answer: 'yes', reason: 'Deaths among those infected.' },
          unusual: { answer: 'yes', reason: 'A new pathogen.' },
          spread: { answer: 'unknown', reason: 'No traveller has been tested yet.' },
          restrictions: { answer: 'no', reason: 'None has been announced.' },
        },
        result: 'notify',
      },
      risks: [
        {
          scope: 'national',
          question: 'Will it spread in the community within four weeks?',
          likelihood: { level: 'likely', reason: 'Clusters in two regions.' },
          consequences: { level: 'major', reason: 'Few beds in intensive care.' },
          confidence: { level: 'moderate', reason: 'One laboratory.' },
          risk: 'high',
        },
      ],
      summary: 'Notified; schools close on Monday.',
    },
  },
  'threats.timeline': {
    about: 'covid-19',
    body: {
      state: 'KAZ',
      emerged: '2020-03-10',
      detected: '2020-03-13',
      notified: '2020-03-13',
      aware: '2020-03-13T05:00:00.000Z',
      notifiedWho: '2020-03-13T15:00:00.000Z',
      firstMeasure: { date: '2020-03-15', what: 'State of emergency' },
      response: [
        { action: 'investigation', completed: '2020-03-13' },
        { action: 'countermeasures', notApplicable: true },
        { action: 'coordination' },
      ],
      bottlenecks: [{ interval: 'detect', text: 'Tests were made in one city.' }],
      enablers: [{ interval: 'notify', text: 'A duty officer at all hours.' }],
    },
  },
  'threats.alert': {
    about: 'covid-19',
    body: {
      status: 'actual',
      type: 'alert',
      names: { en: 'COVID-19', ru: 'COVID-19', zh: '2019冠状病毒病' },
      urgency: 'immediate',
      severity: 'severe',
      certainty: 'observed',
      responseTypes: ['monitor', 'assess'],
      onset: '2020-04-28T00:00:00.000Z',
      expires: '2020-05-06T06:00:00.000Z',
      recipients: ['CHN', 'RUS'],
      acknowledgeWithinMinutes: 60,
      texts: {
        en: { headline: 'Cases double in four days', description: 'In Almaty.', instruction: 'Look at travellers.' },
        ru: { headline: 'Число случаев удвоилось за четыре дня', description: 'В Алматы.' },
        zh: { headline: '病例四天内翻番', description: '阿拉木图。' },
      },
      areas: [{ names: { en: 'Almaty' }, places: ['KZ-75'] }],
      contact: 'National focal point of Kazakhstan',
    },
  },
  'threats.acknowledgement': { inReplyTo: id, body: { reachedBy: 'e-mail', note: 'Passed on to the regions.' } },
  'briefings.draft': {
    by: 'secretariat',
    label: 'TLP:AMBER',
    audience: ['secretariat'],
    about: 'covid-19',
    body: briefing,
  },
  'briefings.confirmation': {
    by: 'secretariat',
    label: 'TLP:AMBER',
    audience: ['secretariat'],
    inReplyTo: id,
    body: { language: 'ru', words: 'c3'.repeat(32) },
  },
  'briefings.issue': {
    by: 'secretariat',
    about: 'covid-19',
    refs: [id],
    body: briefing,
    attachments: [
      { sha256: 'd4'.repeat(32), mediaType: 'application/pdf', bytes: 240_000, name: 'briefing-2.ru.pdf' },
    ],
  },
  ...cooperationExamples,
  'record.disclosure': {
    body: { index: 7, salt: `${'A'.repeat(43)}=`, envelope: 'e30=', reason: 'Agreed by both sides.' },
  },
}

/** Kind, dotted place of the change, value put there (undefined takes the field out), place named if another. */
type Change = readonly [kind: string, path: string, value: unknown, place?: string]

const report = 'situation.report'
const observation = 'body.observations.0'

const frameChanges: Change[] = [
  [report, 'kind', 'situation'],
  [report, 'version', '1'],
  [report, 'version', '1.01'],
  [report, 'record', undefined],
  [report, 'record', 'two words'],
  [report, 'by', 'KAZ'],
  [report, 'by', 'members'],
  [report, 'at', '2020-02-30T06:00:00.000Z'],
  [report, 'at', '2020-04-29T06:00:00Z'],
  [report, 'at', '2020-04-29T24:00:00.000Z'],
  [report, 'at', '2016-12-31T23:59:60.000Z'],
  [report, 'about', 'COVID'],
  [report, 'about', undefined],
  [report, 'label', 'TLP:WHITE'],
  [report, 'label', 'TLP:RED', 'audience'],
  [report, 'label', undefined],
  [report, 'audience', [], 'audience'],
  [report, 'audience', ['members'], 'audience'],
  [report, 'audience', ['public', 'secretariat'], 'audience'],
  [report, 'audience', ['secretariat', 'KAZ'], 'audience'],
  [report, 'audience', ['KAZ', 'KAZ'], 'audience'],
  [report, 'audience', ['toString'], 'audience'],
  [report, 'replaces', 'A1'.repeat(32)],
  [report, 'inReplyTo', 'a1'],
  [report, 'refs', ['x'], 'refs.0'],
  [report, 'lang', 'English'],
  [report, 'patient', 'a name', ''],
  [report, 'body', [], 'body'],
  [report, 'attachments', [{ sha256: id, mediaType: 'text/csv', bytes: 1, name: '../a' }], 'attachments.0.name'],
  [report, 'attachments', [{ sha256: id, mediaType: 'text/csv', bytes: 1, name: 'a\u202Evsc.exe' }], 'attachments.0.name'],
  [report, 'attachments', [{ sha256: id, mediaType: 'text', bytes: 1, name: 'a' }], 'attachments.0.mediaType'],
  [report, 'attachments', [{ sha256: id, mediaType: 'text/csv', bytes: -1, name: 'a' }], 'attachments.0.bytes'],
  [report, 'attachments', [{ sha256: 'x', mediaType: 'text/csv', bytes: 1, name: 'a' }], 'attachments.0.sha256'],
]

const bodyChanges: Change[] = [
  ['directory.organisation', 'body.names', { ru: 'Организация' }],
  ['directory.organisation', 'body.languages', []],
  ['directory.organisation', 'body.chairRule.rotation', 'by-vote'],
  ['directory.organisation', 'body.secretariat.publicKey', `${'A'.repeat(43)}=`],
  ['directory.organisation', 'body.secretariatGeneral', 'a name', 'body'],
  ['directory.membership', 'body.state', 'kaz'],
  ['directory.membership', 'body.protocolOrder', 0],
  ['directory.membership', 'body.protocolOrder', 1.5],
  ['directory.membership', 'body.since', '2001-02-29'],
  ['directory.membership', 'body.until', '2001-06-14'],
  ['directory.membership', 'body.names.en', ' Kazakhstan'],
  ['directory.membership', 'body.names.en', 'Kazakh\u0007stan'],
  ['directory.membership', 'body.population.persons', 0],
  ['directory.agency', 'body.state', undefined],
  ['directory.agency', 'body.type', 'hospital'],
  ['directory.agency', 'body.agency', 'observers'],
  ['directory.agency', 'body.names', undefined],
  ['directory.focal-point', 'body.officeEmail', 'nobody'],
  ['directory.focal-point', 'body.officeTelephone', '112'],
  ['directory.focal-point', 'body.places', ['KAZ', 'Almaty'], 'body.places.1'],
  ['directory.focal-point', 'body.officer', 'a name', 'body'],
  ['directory.focal-point', 'body.rank', 0],
  ['directory.key-enrolment', 'body.publicKey', `${publicKey.slice(0, 42)}==`],
  ['directory.key-enrolment', 'body.publicKey', `${publicKey.slice(0, 43)}A`],
  ['directory.key-enrolment', 'body.publicKey', publicKey.slice(0, 43)],
  ['directory.key-enrolment', 'body.custody', 'lent'],
  ['directory.key-rotation', 'body.previous', 'ff'],
  ['directory.key-revocation', 'body.reason', 'bored'],
  ['directory.key-revocation', 'body.reason', 'retired', 'body.compromisedSince'],
  ['directory.key-revocation', 'body.compromisedSince', '2020-04-01'],
  ['situation.event', 'about', undefined],
  ['situation.event', 'body.icd11', 'ra01'],
  ['situation.event', 'body.aliases', [''], 'body.aliases.0'],
  ['situation.event', 'body.firstKnown', '31.12.2019'],
  ['situation.correction', 'body.reason', '  '],
  ['situation.correction', 'body.reason', undefined],
  ['situation.rhythm', 'body.by', '24:00'],
  ['situation.rhythm', 'body.weekday', undefined],
  ['situation.rhythm', 'body.every', 'day', 'body.weekday'],
  ['situation.verification-request', 'body.question', 'x'.repeat(20_001)],
  ['situation.verification-request', 'body.state', 'XX'],
  ['situation.verification-reply', 'inReplyTo', undefined],
  ['situation.verification-reply', 'body.outcome', 'yes'],
  ['threats.parameters', 'body.basis', undefined],
  ['threats.parameters', 'body.algorithms', []],
  ['threats.parameters', 'body.algorithms.0.id', 'Weekly'],
  ['threats.parameters', 'body.algorithms.0.indicators', ['cases'], 'body.algorithms.0.indicators.0'],
  ['threats.parameters', 'body.algorithms.0.parameters.alpha', null],
  ['threats.signal', 'about', undefined],
  ['threats.signal', 'body.series.place', 'Almaty'],
  ['threats.signal', 'body.period', '2020-04'],
  ['threats.signal', 'body.vintage', 0],
  ['threats.signal', 'body.parameters', 'a1'],
  ['threats.signal', 'body.threshold', undefined],
  ['threats.signal', 'body.observed', null],
  ['threats.triage', 'inReplyTo', undefined],
  ['threats.triage', 'body.reason', undefined],
  ['threats.triage', 'body.decision', 'ignored'],
  ['threats.triage', 'body.decision', 'verification-requested', 'body.request'],
  ['threats.triage', 'body.request', id],
  ['threats.assessment', 'about', undefined],
  ['threats.assessment', 'body.annex2.result', 'do-not-notify'],
  ['threats.assessment', 'body.annex2.answers.unusual.answer', 'unknown', 'body.annex2.result'],
  ['threats.assessment', 'body.annex2.answers.spread', undefined],
  ['threats.assessment', 'body.annex2.answers.spread.reason', ' '],
  ['threats.assessment', 'body.annex2.answers.spread.answer', 'perhaps'],
  ['threats.assessment', 'body.risks.0.risk', 'moderate'],
  ['threats.assessment', 'body.risks.0.likelihood.level', 'very-unlikely', 'body.risks.0.risk'],
  ['threats.assessment', 'body.risks.0.confidence', undefined],
  ['threats.assessment', 'body', { state: 'KAZ' }, 'body.annex2'],
  ['threats.timeline', 'about', undefined],
  ['threats.timeline', 'body.state', undefined],
  ['threats.timeline', 'body.detected', '2020-03-09'],
  ['threats.timeline', 'body.notified', '2020-03-12'],
  ['threats.timeline', 'body.notifiedWho', '2020-03-13T04:59:59.999Z'],
  ['threats.timeline', 'body.response.1.completed', '2020-03-14', 'body.response.1.notApplicable'],
  ['threats.timeline', 'body.response.1.action', 'investigation', 'body.response'],
  ['threats.timeline', 'body.response.0.action', 'prayer'],
  ['threats.timeline', 'body.bottlenecks.0.interval', 'inform'],
  ['threats.alert', 'about', undefined],
  ['threats.alert', 'replaces', id],
  ['threats.alert', 'body.type', 'update', 'body.note'],
  ['threats.alert', 'body.status', 'draft'],
  ['threats.alert', 'body.expires', '2020-04-27T00:00:00.000Z'],
  ['threats.alert', 'body.recipients', []],
  ['threats.alert', 'body.recipients', ['CHN', 'CHN']],
  ['threats.alert', 'body.acknowledgeWithinMinutes', 4],
  ['threats.alert', 'body.texts', { ru: { headline: 'а', description: 'б' } }],
  ['threats.alert', 'body.texts.en.headline', 'x'.repeat(161)],
  ['threats.alert', 'body.areas', []],
  ['threats.alert', 'body.areas.0.places', ['Almaty'], 'body.areas.0.places.0'],
  ['threats.acknowledgement', 'inReplyTo', undefined],
  ['threats.acknowledgement', 'body.reachedBy', 'pigeon'],
  ['threats.acknowledgement', 'body.officer', 'a name', 'body'],
  ['briefings.draft', 'about', undefined],
  ['briefings.draft', 'body.number', 0],
  ['briefings.draft', 'body.date', '2020-02-30'],
  ['briefings.draft', 'body.size', 0],
  ['briefings.draft', 'body.words.en.title', ''],
  ['briefings.draft', 'body.words.en.lead', undefined],
  ['briefings.draft', 'body.words.en.notes', { 'No id': 'x' }, 'body.words.en.notes."No id"'],
  ['briefings.draft', 'body.overrides.0.reason', undefined],
  ['briefings.draft', 'body.correction', { ru: 'Ошибка в данных.' }],
  ['briefings.draft', 'body.editor', 'a name', 'body'],
  ['briefings.confirmation', 'inReplyTo', undefined],
  ['briefings.confirmation', 'body.language', 'Russian'],
  ['briefings.confirmation', 'body.words', 'c3'],
  ['briefings.issue', 'about', undefined],
  ['briefings.issue', 'refs', undefined],
  ['record.disclosure', 'body.index', -1],
  ['record.disclosure', 'body.salt', 'AAAA'],
  ['record.disclosure', 'body.envelope', 'e30'],
  ['record.disclosure', 'body.envelope', 'e31='],
  ['record.disclosure', 'body.envelope', ''],
]

const observationChanges: Change[] = [
  [report, 'body.observations', []],
  [report, 'body.observations.1', { ...cases, value: 170 }],
  [report, 'body.zero', true],
  [report, 'body.narrative', 'abc\u202Ecba'],
  [report, 'body.narrative', 'one\r\ntwo'],
  [report, 'body.nextReportDue', 'tomorrow'],
  [report, `${observation}.place`, 'Almaty'],
  [report, `${observation}.place`, 'constructor'],
  [report, `${observation}.period`, '2021-W53'],
  [report, `${observation}.indicator`, 'cases'],
  [report, `${observation}.value`, -1],
  [report, `${observation}.value`, 1.5],
  [report, `${observation}.value`, 1e11],
  [report, `${observation}.value`, '169'],
  [report, `${observation}.value`, null],
  [report, `${observation}.value`, undefined],
  [report, `${observation}.status`, 'L', `${observation}.value`],
  [report, `${observation}.status`, 'Z'],
  [report, `${observation}.unit`, 'deaths'],
  [report, `${observation}.definition`, '2'],
  [report, `${observation}.stratum`, '60-69'],
  [report, `${observation}.cumulative`, 1.5],
  [report, `${observation}.patient`, 'a name', observation],
  [report, 'body.observations.2.value', 'wild'],
  [report, 'body.observations.3.stratum', '69-60'],
  [report, 'body.observations.3.stratum', undefined],
]

export function statementCases(): StatementCase[] {
  const good = Object.keys(examples).map((kind) => ({ name: kind, statement: example(kind) }))
  return [...good, ...[...frameChanges, ...bodyChanges, ...cooperationChanges, ...observationChanges].map(refused)]
}

/** Statements that are kept whole, and shown raw: by readers that do not know the kind or its version. */
export function rawStatementCases(): StatementCase[] {
  return [
    { name: 'an unknown kind', statement: { ...example(report), kind: 'weather.report', body: { rain: 1 } } },
    { name: 'a newer minor version', statement: { ...example(report), version: '1.1', body: { new: [] } } },
    { name: 'a newer major version', statement: { ...example(report), version: '2.0' } },
  ]
}

function example(kind: string): Json {
  return { kind, ...frame, ...structuredClone(examples[kind]!) }
}

function refused([kind, path, value, place = path]: Change): StatementCase {
  const shown = value === undefined ? 'absent' : JSON.stringify(value).slice(0, 60)
  return {
    name: `${kind}: ${path} is ${shown}`,
    statement: changed(example(kind), path.split('.'), value),
    refused: { code: 'not-a-statement', place },
  }
}

function changed(whole: Json, path: readonly string[], value: unknown): Json {
  const [last, ...before] = path.toReversed() as [string, ...string[]]
  const parent = before.toReversed().reduce<Json>((one, step) => one[step] as Json, whole)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return whole
}
