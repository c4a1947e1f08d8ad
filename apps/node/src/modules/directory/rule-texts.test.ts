import type { AgencyId, StateCode } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../../testing/facts-told.ts'
import { saidFaults } from '../../testing/said-faults.ts'
import { directorySay } from './rule-texts.ts'

const keyid = 'ab'.repeat(32)
const by = 'abc-moh' as AgencyId
const secretariat = 'sec' as AgencyId
const state = 'KAZ' as StateCode

test('what the rules of the directory tell is told in every language, with its facts', () => {
  const faults = saidFaults(directorySay, {
    'foreign-founder': factsTold({ agency: by }),
    'only-secretariat': factsTold({ kind: 'directory.agency', by, secretariat }),
    'unknown-state': factsTold({ state }),
    'unknown-agency': factsTold({ agency: by }),
    'other-state': factsTold({ by, state }),
    'not-in-force': factsTold({ previous: keyid, by }),
    'not-by-previous': factsTold({}),
    'unknown-key': factsTold({ agency: by, keyid }),
    'ended-key': factsTold({ keyid, index: 17 }),
    'not-revoker': factsTold({ agency: by }),
    'last-key': factsTold({}),
    'known-key': factsTold({ agency: by }),
    'not-cosigned': factsTold({}),
    noKeyHere: factsTold({ agency: by }),
    onlyEnrolment: factsTold({ secretariat }),
    noSecretariatKey: factsTold({ secretariat }),
    stateFirst: factsTold({ agency: by }),
  })
  assert.deepEqual(faults, [])
})
