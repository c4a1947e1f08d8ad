import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidFaults, type Samples } from '../../testing/said-faults.ts'
import { contactsSay } from './rule-texts.ts'
import type { Single, Versioned } from './rule-texts/versions-say.ts'

const id = 'f'.repeat(64)
const by = 'chn-mfa'
const agencies = ['chn-mfa', 'kaz-mfa']
const instants = { embargo: '2020-05-01T06:00:00.000Z', now: '2020-04-29T06:00:00.000Z' }
const versioned: readonly Versioned[] = [
  'conversation',
  'line',
  'readout',
  'answer',
  'publication',
  'objection',
]
const single: readonly Single[] = ['line', 'readout', 'answer', 'publication']

const ofId = [{ given: [id], told: [id] }] as const
const ofEntry = [{ given: [17], told: ['17'] }] as const
const ofAgencies = [{ given: [agencies], told: agencies }] as const
const ofParagraph = [{ given: ['p2'], told: ['p2'] }] as const
const ofEvent = [
  { given: ['covid-19'], told: ['covid-19'] },
  { given: [null], told: [] },
] as const
const ofEmbargo = [{ given: [instants], told: Object.values(instants) }] as const

const samples: Samples<typeof contactsSay> = {
  noneYouMaySee: ofId,
  notConversation: ofId,
  notInDirectory: [{ given: [by], told: [by] }],
  noParty: [{ given: [{ by: 'kgz-mfa', parties: agencies }], told: ['kgz-mfa', ...agencies] }],
  endsBeforeItBegan: [{ given: [instants.now], told: [instants.now] }],
  notOver: [{ given: [{ from: instants.embargo, now: instants.now }], told: Object.values(instants) }],
  labelTooWide: ['members', 'observers', 'dialogue-partners'].map((circle) => ({
    given: [{ labels: ['TLP:AMBER+STRICT', 'TLP:RED'], circle }] as const,
    told: ['TLP:AMBER+STRICT', 'TLP:RED'],
  })),
  notAnothersRecord: ofId,
  eventAsBefore: ofEvent,
  lineClearedAlready: ofEntry,
  linePublicUnderEmbargo: [{ given: [instants.embargo], told: [instants.embargo] }],
  conversationSays: ofEntry,
  eventAsOfConversation: ofEvent,
  partiesOnly: ofAgencies,
  wordsOfItsOwn: [{ given: [by], told: [by] }],
  notAnothersReadout: ofId,
  notReadout: ofId,
  notOwnReadout: [{ given: [{ id, by }], told: [id, by] }],
  readersOfReadout: [...ofAgencies, { given: [[by, 'secretariat']], told: [by] }],
  withdrawn: ofEntry,
  recordShorter: [{ given: [{ entries: 17, size: 40 }], told: ['17', '40'] }],
  figureUnknown: [
    {
      given: [{ indicator: 'cases.new', place: 'KAZ', period: '2020-W17', size: 17 }],
      told: ['cases.new', 'KAZ', '2020-W17', '17'],
    },
  ],
  answeredByOthers: ofAgencies,
  readoutLacksParagraph: ofParagraph,
  leavesOut: [{ given: [{ paragraphs: ['p2', 'p3'], by }], told: ['p2', 'p3', by] }],
  authorReadsAnswer: [{ given: [by], told: [by] }],
  furtherThanReadout: [...ofAgencies, { given: [[by, 'secretariat']], told: [by] }],
  takesBack: [{ given: [{ paragraphs: ['p2', 'p3'], index: 17 }], told: ['p2', 'p3', '17'] }],
  readoutUnderEmbargo: ofEmbargo,
  readoutSays: ofEntry,
  eventAsOfReadout: ofEvent,
  paragraphAltered: ofParagraph,
  absentCannotConfirm: ofParagraph,
  notConfirmed: (['amended', 'declined', 'no answer'] as const).map((answer) => ({
    given: [{ paragraph: 'p2', by: agencies.map((agency) => ({ agency, answer })) }] as const,
    told: ['p2', ...agencies],
  })),
  missingIn: [{ given: [['tg']], told: ['tg'] }],
  noLineCleared: [{ given: [by], told: [by] }],
  notLineCleared: ofEntry,
  lineUnderEmbargo: ofEmbargo,
  notAnothersPublication: [{ given: [{ id, by }], told: [id, by] }],
  anotherPublished: [{ given: [{ agency: by, index: 17, id }], told: [by, '17', id] }],
  agreedAlready: [{ given: [{ by, index: 17 }], told: [by, '17'] }],
  publicationLacksParagraph: ofParagraph,
  notPublication: ofId,
  forOtherParties: ofAgencies,
  notOwnVersion: versioned.map((of) => ({ given: [{ id, by, of }] as const, told: [id, by] })),
  replaced: ofId,
  standsAlready: single.map((of) => ({
    given: [{ of, by, index: 17, id }] as const,
    told: [by, '17', id],
  })),
}

test('what the rules of contacts refuse is said in every language, with its facts', () => {
  assert.deepEqual(saidFaults(contactsSay, samples), [])
})

test('readers and answers within a refusal are words of its language, not codes', () => {
  const wide = contactsSay.labelTooWide({ labels: ['TLP:RED'], circle: 'members' })
  assert.match(wide.ru, /государства-члены/)
  assert.match(wide.zh, /成员国/)
  const missing = contactsSay.notConfirmed({ paragraph: 'p2', by: [{ agency: by, answer: 'declined' }] })
  assert.match(missing.ru, /chn-mfa \(отклоняет\)/)
  assert.match(missing.zh, /chn-mfa（不同意）/)
  assert.match(contactsSay.missingIn(['zh']).ru, /中文/)
})
