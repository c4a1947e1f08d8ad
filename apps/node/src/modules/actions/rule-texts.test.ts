import { actionStandings, partStandings } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidFaults, type Samples } from '../../testing/said-faults.ts'
import { sentenceFaults } from '../../testing/sentence-faults.ts'
import { actionsSay } from './rule-texts.ts'
import { standingWords } from './rule-texts/standing-words.ts'

const id = 'f'.repeat(64)
const by = 'kaz-moh'

const ofId = [{ given: [id], told: [id] }] as const
const ofAgency = [{ given: [by], told: [by] }] as const
const ofState = [{ given: ['KAZ'], told: ['KAZ'] }] as const
const ofEntry = [{ given: [17], told: ['17'] }] as const
const ofReaders = [
  { given: [['KAZ', by]], told: ['KAZ', by] },
  { given: [['public', 'members', 'observers', 'dialogue-partners', 'secretariat']], told: [] },
] as const
const ofPart = [
  { given: [{ who: 'KAZ', index: 17 }], told: ['KAZ', '17'] },
  { given: [{ who: 'KAZ', index: undefined }], told: ['KAZ'] },
] as const
const ofSettledPart = [{ given: [{ who: 'KAZ', index: 17 }], told: ['KAZ', '17'] }] as const
const ofStandingPart = partStandings.map((standing) => ({
  given: [{ who: 'KAZ', standing, index: 17 }] as const,
  told: ['KAZ', '17'],
}))
const others = ['CHN', 'KGZ']

const samples: Samples<typeof actionsSay> = {
  noneYouMaySee: ofId,
  notAction: ofId,
  earlierVersion: [{ given: [{ id, index: 17 }], told: [id, '17'] }],
  cancelled: ofEntry,
  speaksForOwnState: [
    { given: [{ others, by, state: 'KAZ' }], told: [...others, by, 'KAZ'] },
    { given: [{ others, by, state: undefined }], told: [...others, by] },
  ],
  keptFromState: ofState,
  keptFromAgency: ofAgency,
  stateNotNamed: ofState,
  mustReach: ofAgency,
  versionOfAnother: [{ given: [{ index: 17, agency: by }], told: ['17', by] }],
  readersAsBefore: ofReaders,
  readersOfAction: ofReaders,
  furtherThanAction: ofReaders,
  furtherThanSource: ofReaders,
  nothingUndertaken: [{ given: [{ paragraph: 'p1', index: 17 }], told: ['p1', '17'] }],
  commitmentNotHeld: [
    { given: [{ paragraph: 'p1', index: 17, last: 3, commitment: 9 }], told: ['p1', '17', '3', '9'] },
  ],
  noSource: [{ given: [{ index: 17, kind: 'proposals.draft' }], told: ['17', 'proposals.draft'] }],
  waitsInRing: ofEntry,
  noPart: ofState,
  joinsFirst: ofAgency,
  doesNotTakePart: ofPart,
  apartJoinsFirst: ofSettledPart,
  confirmedComplete: ofSettledPart,
  staysComplete: ofSettledPart,
  partWasCancelled: ofSettledPart,
  partCancelledAlready: ofPart,
  partCompleteAlready: ofPart,
  partReturnFirst: ofPart,
  partNotAchieved: ofStandingPart,
  partNotReturnable: ofStandingPart,
  followerReads: ofAgency,
  notAchievedBy: partStandings.map((standing) => ({
    given: [others.map((who) => ({ who, standing }))] as const,
    told: others,
  })),
  dependsOn: actionStandings.map((standing) => ({
    given: [{ id, index: 17, standing }] as const,
    told: [id, '17'],
  })),
  stateSaysItself: [
    { given: [{ by, state: 'KAZ' }], told: [by, 'KAZ'] },
    { given: [{ by, state: undefined }], told: [by] },
  ],
  saidAlready: [{ given: [{ state: 'KAZ', index: 17 }], told: ['KAZ', '17'] }],
}

test('what the rules of actions refuse is said in every language, with its facts', () => {
  assert.deepEqual(saidFaults(actionsSay, samples), [])
})

test('how an action stands is a word of the language, and no two stand alike', () => {
  const words = Object.values(standingWords)
  assert.deepEqual(
    words.flatMap((word) => sentenceFaults(word)),
    [],
  )
  for (const language of ['en', 'ru', 'zh'] as const)
    assert.equal(new Set(words.map((word) => word[language])).size, words.length, language)
  const delayed = actionsSay.partNotAchieved({ who: 'KAZ', standing: 'delayed', index: 17 })
  assert.match(delayed.ru, /состояние: задерживается \(запись 17\)/)
  assert.match(delayed.zh, /状态：有所延误（第 17 条）/)
})
