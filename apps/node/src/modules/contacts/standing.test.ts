import type { Instant, Paragraph } from '@concert/statement'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  awaitedFor,
  consentNeeded,
  contactStanding,
  heldFrom,
  isPublishable,
  otherAgencies,
  publicationStanding,
  readoutStanding,
} from './standing.ts'
import type { Agreement, Answer, Publication, Readout, Withdrawal } from './contact.ts'

const parties = [{ agency: 'a' }, { agency: 'b' }, { agency: 'c' }, { agency: 'b' }]
const side = (more: object = {}) => ({ agency: 'a', body: { parties, ...more } })
const own = { id: 'p1', voice: 'own', speaker: 0 } as Paragraph
const attributed = { id: 'p2', voice: 'attributed', speaker: 1 } as Paragraph
const joint = { id: 'p3', voice: 'joint' } as Paragraph
const readout = {
  id: 'r1',
  replacedBy: undefined,
  ...side({ paragraphs: [own, attributed, joint] }),
} as Readout

const answerOf = (agency: string, to: string, answers: Readonly<Record<string, string>>): Answer =>
  ({
    agency,
    inReplyTo: to,
    index: 9,
    body: {
      paragraphs: Object.entries(answers).map(([paragraph, answer]) => ({ paragraph, answer })),
    },
  }) as unknown as Answer

test('a conversation is held from its first minute on, and without one from the day’s beginning furthest east', () => {
  const day = { date: '2020-04-29' }
  assert.equal(heldFrom(day), '2020-04-28T10:00:00.000Z')
  assert.equal(contactStanding(day, '2020-04-28T09:59:59.999Z' as Instant), 'planned')
  assert.equal(contactStanding(day, '2020-04-28T10:00:00.000Z' as Instant), 'held')
  const hours = { ...day, began: '2020-04-29T08:00:00.000Z', ended: '2020-04-29T08:40:00.000Z' }
  assert.equal(contactStanding(hours, '2020-04-29T07:59:59.999Z' as Instant), 'planned')
  assert.equal(contactStanding(hours, '2020-04-29T08:00:00.000Z' as Instant), 'held')
  assert.equal(heldFrom(hours), hours.ended)
  assert.equal(heldFrom({ ...day, began: hours.began }), hours.began)
})

test('own words need nobody’s consent, attributed words their speaker’s, joint words every other party’s', () => {
  assert.deepEqual(otherAgencies(side()), ['b', 'c'])
  assert.deepEqual(consentNeeded(own, side()), { of: [], absent: false })
  assert.deepEqual(consentNeeded(attributed, side()), { of: ['b'], absent: false })
  assert.deepEqual(consentNeeded(joint, side()), { of: ['b', 'c'], absent: false })
})

test('a party that is not in the directory cannot consent', () => {
  const guests = { agency: 'a', body: { parties: [{ agency: 'a' }, {}, { agency: 'b' }] } }
  assert.deepEqual(consentNeeded(attributed, guests), { of: [], absent: true })
  assert.deepEqual(consentNeeded(joint, guests), { of: ['b'], absent: true })
  assert.deepEqual(consentNeeded({ ...attributed, speaker: 2 }, guests), { of: ['b'], absent: false })
})

test('a paragraph is publishable exactly when each whose consent it needs confirmed it last, in this version', () => {
  const said = fc.constantFrom('confirmed', 'amended', 'declined')
  const spoken = fc.record({
    agency: fc.constantFrom('b', 'c'),
    to: fc.constantFrom('r1', 'r0'),
    answers: fc.record({ p2: said, p3: said }),
  })
  fc.assert(
    fc.property(fc.array(spoken, { maxLength: 8 }), (all) => {
      const answers = all.map(({ agency, to, answers: each }) => answerOf(agency, to, each))
      const last = new Map<string, Readonly<Record<string, string>>>()
      for (const { agency, to, answers: each } of all) if (to === 'r1') last.set(agency, each)
      const confirms = (agency: string, id: string): boolean => last.get(agency)?.[id] === 'confirmed'
      assert.equal(isPublishable(own, readout, answers), true)
      assert.equal(isPublishable(attributed, readout, answers), confirms('b', 'p2'))
      assert.equal(isPublishable(joint, readout, answers), confirms('b', 'p3') && confirms('c', 'p3'))
      assert.deepEqual(
        awaitedFor(readout, answers),
        ['b', 'c'].filter((agency) => !last.has(agency)),
      )
    }),
  )
})

test('a readout is offered until it is replaced, withdrawn or published, in that order of weight', () => {
  const withdrawals = [{ inReplyTo: 'r1' }] as Withdrawal[]
  const publications = [{ refs: ['r1'] }] as unknown as Publication[]
  const none = { withdrawals: [], publications: [] }
  assert.equal(readoutStanding(readout, none), 'offered')
  assert.equal(readoutStanding(readout, { ...none, publications }), 'published')
  assert.equal(readoutStanding(readout, { withdrawals, publications }), 'withdrawn')
  assert.equal(readoutStanding({ ...readout, replacedBy: 'r2' }, { withdrawals, publications }), 'replaced')
})

test('a publication is agreed by all other signatures and by no fewer, and divergent beside another’s', () => {
  const one = { id: 'x', replacedBy: undefined, ...side() } as unknown as Publication
  const signed = (...agencies: string[]) =>
    agencies.map((agency) => ({ agency, inReplyTo: 'x' })) as unknown as Agreement[]
  const standing = (agreements: Agreement[], publications = [one]) =>
    publicationStanding(one, { agreements, publications })
  assert.equal(standing([]), 'own')
  assert.equal(standing(signed('b')), 'own')
  assert.equal(standing(signed('b', 'b', 'z')), 'own')
  assert.equal(standing(signed('b', 'c')), 'agreed')
  const other = { ...one, id: 'y', agency: 'b' } as Publication
  assert.equal(standing([], [one, other]), 'divergent')
  assert.equal(standing([], [one, { ...other, replacedBy: 'z' }]), 'own')
  assert.equal(standing(signed('b', 'c'), [one, other]), 'agreed')
  const alone = { ...one, body: { parties: [{ agency: 'a' }, {}] } } as unknown as Publication
  assert.equal(publicationStanding(alone, { agreements: [], publications: [alone] }), 'own')
})
