import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesFaults } from '../../testing/sentences-faults.ts'
import { deskSays } from './rule-texts.ts'

const id = 'a'.repeat(64)
const instant = '2020-05-01T06:00:00.000Z'

test('what the desk refuses is told in every language, with its facts', () => {
  const facts = {
    notRequest: { id },
    laterVersion: { id },
    closedAt: { received: instant },
    beyondAudience: { audience: ['ABC', 'xyz-moh'] },
    unreached: { agency: 'abc-moh' },
    agencyClosed: { agency: 'abc-moh' },
    notLaterThanNow: { now: instant },
    requestOfOther: { agency: 'abc-moh' },
    notAsked: { asked: ['abc-moh', 'xyz-moh'] },
    onlyAskerCloses: { agency: 'abc-moh' },
    notTimeZone: { zone: 'Asia/Nowhere' },
    settingsOfOther: { own: 'abc-moh', agency: 'xyz-moh' },
  }
  assert.deepEqual(sentencesFaults(deskSays, facts), [])
})
