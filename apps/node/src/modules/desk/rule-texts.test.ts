import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../../testing/facts-told.ts'
import { saidFaults } from '../../testing/said-faults.ts'
import { deskSays } from './rule-texts.ts'

const id = 'a'.repeat(64)
const instant = '2020-05-01T06:00:00.000Z'

test('what the desk refuses is told in every language, with its facts', () => {
  const facts = {
    notRequest: factsTold({ id }),
    laterVersion: factsTold({ id }),
    closedAt: factsTold({ received: instant }),
    beyondAudience: factsTold({ audience: ['ABC', 'xyz-moh'] }),
    unreached: factsTold({ agency: 'abc-moh' }),
    agencyClosed: factsTold({ agency: 'abc-moh' }),
    notLaterThanNow: factsTold({ now: instant }),
    requestOfOther: factsTold({ agency: 'abc-moh' }),
    notAsked: factsTold({ asked: ['abc-moh', 'xyz-moh'] }),
    onlyAskerCloses: factsTold({ agency: 'abc-moh' }),
    notTimeZone: factsTold({ zone: 'Asia/Nowhere' }),
    settingsOfOther: factsTold({ own: 'abc-moh', agency: 'xyz-moh' }),
  }
  assert.deepEqual(saidFaults(deskSays, facts), [])
})
