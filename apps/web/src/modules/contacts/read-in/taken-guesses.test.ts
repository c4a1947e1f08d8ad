import type { ReadInAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Guess } from './guess.ts'
import { conversationGuesses, paragraphGuesses } from './open-guesses.ts'
import { lineAround, quotedParts } from './quoted-parts.ts'
import { takenConversation, takenReadout } from './taken-guesses.ts'

const place = { start: 0, end: 4 }
const stated = { certainty: 'stated', found: [place] } as const
const reading: ReadInAnswer = {
  text: 'Text of a readout.\nSecond line.',
  language: { ...stated, value: 'en' },
  date: { ...stated, value: '2020-04-29' },
  medium: { ...stated, value: 'telephone' },
  parties: [
    { ...stated, value: { office: 'Secretary-General', agency: 'sco-secretariat', leftOut: [] } },
    { ...stated, value: { office: 'Vice Minister', agency: 'chn-mfa', leftOut: [] } },
  ],
  requestedBy: { ...stated, value: 1 },
  topics: [{ ...stated, value: 'the pandemic' }],
  events: [{ ...stated, value: { what: 'meeting of experts', date: '2020-04-01' } }],
  paragraphs: [
    {
      found: place,
      text: 'The Vice Minister noted it.',
      leftOut: [],
      voice: { ...stated, value: 'attributed' },
      speaker: { ...stated, value: 1 },
      stance: { certainty: 'inferred', found: [], value: 'noted' },
      otherStances: [],
      events: [0],
      commitments: [{ ...stated, value: { party: 1, what: 'China would go on' } }],
    },
  ],
  leftOut: [],
  doubtfulNames: [],
  missing: [],
}
const record = [{ agency: 'chn-mfa' }, { agency: 'sco-secretariat' }]
const all = (guesses: readonly Guess[]): readonly Guess[] =>
  guesses.map((guess) => ({ ...guess, standing: 'confirmed' as const }))

test('takenConversation() takes nothing that nobody has confirmed', () => {
  assert.deepEqual(takenConversation(conversationGuesses(reading), 'en'), {})
  assert.deepEqual(takenReadout(paragraphGuesses(reading, record), 'en'), { paragraphs: [] })
})

test('takenConversation() takes what is confirmed, in the language of the text', () => {
  assert.deepEqual(takenConversation(all(conversationGuesses(reading)), 'en'), {
    date: '2020-04-29',
    medium: 'telephone',
    parties: [
      { agency: 'sco-secretariat', office: { en: 'Secretary-General' } },
      { agency: 'chn-mfa', office: { en: 'Vice Minister' } },
    ],
    requestedBy: 1,
    topics: [{ en: 'the pandemic' }],
  })
})

test('takenConversation() lets a place follow its party when another party is dropped, and forgets it with its own', () => {
  const guesses = all(conversationGuesses(reading))
  const without = (key: string): readonly Guess[] =>
    guesses.map((guess) => (guess.key === key ? { ...guess, standing: 'dropped' as const } : guess))
  assert.equal(takenConversation(without('party 0'), 'en').requestedBy, 0)
  assert.equal(takenConversation(without('party 1'), 'en').requestedBy, undefined)
})

test('paragraphGuesses() finds the speaker among the parties of the record, and is as sure as the least sure part', () => {
  const [guess] = paragraphGuesses(reading, record)
  assert.equal(guess?.certainty, 'inferred')
  assert.equal(guess?.field === 'paragraph' ? guess.value.speaker : undefined, 0)
  const [stranger] = paragraphGuesses(reading, [{ agency: 'rus-mfa' }])
  assert.equal(stranger?.field === 'paragraph' ? stranger.value.speaker : 'other', undefined)
})

test('takenReadout() takes a commitment or a meeting only where it is ticked', () => {
  const guesses = all(paragraphGuesses(reading, record))
  const [plain] = takenReadout(guesses, 'en').paragraphs!
  assert.deepEqual([plain!.commitments, plain!.facts], [[], []])
  const ticked = guesses.map((guess) =>
    guess.field !== 'paragraph'
      ? guess
      : {
          ...guess,
          value: {
            ...guess.value,
            commitments: guess.value.commitments.map((one) => ({ ...one, isTaken: true })),
            facts: guess.value.facts.map((one) => ({ ...one, isTaken: true })),
          },
        },
  )
  const [whole] = takenReadout(ticked, 'en').paragraphs!
  assert.deepEqual(whole!.commitments, [{ party: 0, what: { en: 'China would go on' } }])
  assert.deepEqual(whole!.facts, [
    {
      texts: { en: 'meeting of experts' },
      basis: [{ type: 'source', title: 'meeting of experts', date: '2020-04-01' }],
    },
  ])
})

test('quotedParts() cuts a text where something was found, and gives it whole again', () => {
  const part = lineAround(reading.text, { start: 5, end: 7 })
  assert.deepEqual(part, { start: 0, end: 18 })
  const parts = quotedParts(reading.text, part, {
    found: [{ start: 5, end: 9 }],
    leftOut: [{ start: 8, end: 12 }],
  })
  assert.deepEqual(
    parts.map(({ text, as }) => `${as}:${text}`),
    ['plain:Text ', 'found:of ', 'left-out:a', 'left-out: re', 'plain:adout.'],
  )
})
