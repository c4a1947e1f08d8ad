import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidFaults } from '../../testing/said-faults.ts'
import { proposalsSay } from './rule-texts.ts'

const id = 'a'.repeat(64)
const [since, expires, received] = [
  '2020-05-01T09:00:00.000Z',
  '2020-05-04T12:00:00.000Z',
  '2020-05-04T12:00:00.001Z',
]
const ofOne = [{ given: [{ id }], told: [id] }] as const
const at = [{ given: [{ since }], told: [since] }] as const
const numbered = [{ given: [{ number: 17, since }], told: ['17', since] }] as const
const by = { kind: 'proposals.break', by: 'abc-moh' }
const ofAgency = [{ given: [by], told: [by.kind, by.by] }] as const
const ofState = [{ given: [{ state: 'ABC' }], told: ['ABC'] }] as const
const inRussian = [{ given: [{ language: 'ru' }], told: [] }] as const
const toReaders = [{ given: [{ audience: ['members', 'ABC'] }], told: ['ABC'] }] as const
const taken = [{ given: [{ expires, received }], told: [expires, received] }] as const
const chaired = [{ given: [{ chair: 'ABC' }], told: ['ABC'] }] as const

test('what the rules of proposals tell is told in every language, with its facts', () => {
  const faults = saidFaults(proposalsSay, {
    forSecretariat: ofAgency,
    forAuthor: [
      { given: [{ number: 17, author: 'xyz-moh', by: 'abc-moh' }], told: ['17', 'xyz-moh', 'abc-moh'] },
    ],
    forMembers: ofAgency,
    replacesNothing: [{ given: [by], told: [by.kind] }],
    sameAudience: toReaders,
    sameLabel: [{ given: [{ label: 'TLP:AMBER' }], told: ['TLP:AMBER'] }],
    wholeReach: [{ given: [{ missing: ['ABC', 'secretariat'] }], told: ['ABC'] }],
    notFound: [
      { given: [{ what: 'proposal', named: '17' }], told: ['17'] },
      { given: [{ what: 'decision', named: '17' }], told: ['17'] },
    ],
    notVersion: ofOne,
    olderVersion: [{ given: [{ version: 1, newest: 2, id }], told: ['1', '2', id] }],
    replacedAlready: ofOne,
    nextNumber: [{ given: [{ next: 17 }], told: ['17'] }],
    sameNumber: [{ given: [{ number: 17 }], told: ['17'] }],
    tooLong: [{ given: [{ bytes: 70_001, most: 60_000 }], told: ['70001', '60000'] }],
    noArticle: [{ given: [{ article: '3', articles: '1, 2-bis' }], told: ['3', '1, 2-bis'] }],
    unanswered: [{ given: [{ id, by: 'abc-moh', article: '2-bis' }], told: [id, 'abc-moh', '2-bis'] }],
    notAmendment: ofOne,
    answeredTwice: ofOne,
    notWhole: inRussian,
    notConfirmed: inRussian,
    confirmedAlready: ofOne,
    notOurLanguage: inRussian,
    otherDigest: [{ given: [{ version: 2, language: 'ru' }], told: ['2'] }],
    isUnderSilence: [{ given: [{ number: 17, expires }], told: ['17', expires] }],
    hasPassed: numbered,
    isAgreed: numbered,
    isAdopted: [{ given: [{ number: 17, since, decision: 18 }], told: ['17', since, '18'] }],
    isWithdrawn: numbered,
    methodRefused: ofState,
    methodUnsaid: ofState,
    afterBroken: ofOne,
    tooShort: [{ given: [{ least: expires }], told: [expires] }],
    tooShortWithReason: [{ given: [{ least: expires }], told: [expires] }],
    notSilence: ofOne,
    tooLate: taken,
    tooEarly: taken,
    notLater: [{ given: [{ expires }], told: [expires] }],
    isBroken: [{ given: [{ by: 'ABC', since }], told: ['ABC', since] }],
    brokenAlready: at,
    silenceWithdrawn: at,
    textAdopted: at,
    notBegun: [{ given: [{ date: '2020-05-02', today: '2020-05-01' }], told: ['2020-05-02', '2020-05-01'] }],
    chairNotMember: chaired,
    chairAbsent: chaired,
    noBasis: ofOne,
    adoptedOnce: [{ given: [{ number: 17, decision: 18 }], told: ['17', '18'] }],
    nextDecision: [{ given: [{ next: 18 }], told: ['18'] }],
    otherText: [{ given: [{ version: 2 }], told: ['2'] }],
    dayOutside: [
      { given: [{ first: '2020-05-01', today: '2020-05-03' }], told: ['2020-05-01', '2020-05-03'] },
    ],
    narrower: toReaders,
    neitherSilenceNorDecision: ofOne,
    silenceEnded: [
      { given: [{ standing: 'broken' }], told: [] },
      { given: [{ standing: 'withdrawn' }], told: [] },
    ],
    ofNeither: [{ given: [{ by: 'abc-moh' }], told: ['abc-moh'] }],
    otherState: [{ given: [{ by: 'abc-moh', state: 'ABC', named: 'XYZ' }], told: ['abc-moh', 'ABC', 'XYZ'] }],
    notDecision: ofOne,
  })
  assert.deepEqual(faults, [])
})

test('readers are called by their names, but in English, which programs read', () => {
  const told = proposalsSay.sameAudience({ audience: ['members', 'secretariat'] })
  assert.match(told.en, /\["members","secretariat"\]/)
  assert.match(told.ru, /государства-члены, Секретариат/)
  assert.match(told.zh, /成员国、秘书处/)
})

test('a language of a text is called by its name in the reader’s', () => {
  assert.equal(proposalsSay.notWhole({ language: 'ru' }).zh, '俄语文本不齐备。')
  assert.equal(proposalsSay.notWhole({ language: 'zh' }).ru, 'Версия на языке «китайский» неполная.')
})
