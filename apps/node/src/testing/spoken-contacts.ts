import { before, beforeEach } from 'node:test'
import { conversation, publication, readout } from './contacts.ts'
import { openOffices, type Offices, type Taken } from './offices.ts'
import { secretariat } from './test-node.ts'

/** What the tests of a file have: offices, and a conversation of the Secretariat for each test. */
export type SpokenContacts = {
  offices: Offices
  /** The record of the conversation. */
  spoken: Taken
  /** Of all conversations, what this one's parts of it have alike. */
  ours: Readonly<Record<string, unknown>>
  readonly offered: (body?: object, more?: object) => Promise<Taken>
  readonly published: (from: Taken, body?: object, more?: object) => Promise<Taken>
}

/** Opens a node before the tests of the file, and records another conversation before each of them. */
export function spokenContacts(): SpokenContacts {
  let minute = 0
  const on = {
    offered: (body, more) => on.offices.taken(readout(on.spoken.statement, { ...on.ours, ...body }, more)),
    published: (from, body, more) =>
      on.offices.taken(publication(from.statement, { ...on.ours, ...body }, more)),
  } as SpokenContacts
  before(async () => {
    on.offices = await openOffices('chn-mfa', 'chn-moh', 'kaz-mfa', 'kaz-moh', secretariat)
  })
  beforeEach(async () => {
    on.ours = { began: `2020-04-29T04:${String(minute++ % 60).padStart(2, '0')}:00.000Z` }
    on.spoken = await on.offices.taken(conversation(secretariat, on.ours))
  })
  return on
}
