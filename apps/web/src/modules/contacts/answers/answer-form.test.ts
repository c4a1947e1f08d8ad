import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answerContent,
  answerFaults,
  answerFormOf,
  emptyAnswer,
  noParagraphAnswer,
  openParagraphs,
  withConfirmed,
  type AnsweredReadout,
} from './answer-form.ts'

const asked = { agency: 'chn-mfa', needed: true, answer: null, index: null }
const readout: AnsweredReadout = {
  id: 'a1'.repeat(32),
  event: 'covid-19',
  label: 'TLP:AMBER+STRICT',
  audience: 'chn-mfa sco-secretariat',
  agency: 'sco-secretariat',
  paragraphs: [
    {
      id: 'p1',
      voice: 'own',
      speaker: 0,
      stance: 'noted',
      texts: { en: 'It told of proposals.' },
      consents: [{ ...asked, needed: false }],
      publishable: true,
    },
    {
      id: 'p2',
      voice: 'attributed',
      speaker: 1,
      stance: 'expressed-confidence',
      texts: { en: 'It will succeed.', ru: 'Всё удастся.' },
      consents: [asked],
      publishable: false,
    },
    {
      id: 'p3',
      voice: 'joint',
      stance: 'agreed',
      texts: { en: 'Together.' },
      consents: [asked],
      publishable: false,
    },
  ],
}
const empty = emptyAnswer('en')

test('openParagraphs() are those whose consent is needed: not the other side’s own words, not what a stranger is asked', () => {
  assert.deepEqual(openParagraphs(empty, readout, 'chn-mfa'), ['p2', 'p3'])
  assert.deepEqual(openParagraphs(empty, readout, 'kaz-mfa'), [])
})

test('withConfirmed() leaves what was chosen by hand when only the open ones are confirmed', () => {
  const declined = {
    ...empty,
    paragraphs: { p2: { ...noParagraphAnswer, answer: 'declined', reason: 'No.' } },
  } as const
  const all = withConfirmed(declined, openParagraphs(declined, readout, 'chn-mfa'))
  assert.equal(all.paragraphs['p2']!.answer, 'declined')
  assert.equal(all.paragraphs['p3']!.answer, 'confirmed')
  assert.deepEqual(answerFaults(all, readout, 'chn-mfa'), [])
})

test('answerFaults() asks for every answer that is needed, for other words that differ, and for a reason', () => {
  assert.deepEqual(answerFaults(empty, readout, 'chn-mfa'), ['p2.answer', 'p3.answer'])
  assert.deepEqual(answerFaults(empty, readout, 'kaz-mfa'), ['none'])
  const paragraphs = {
    p1: { ...noParagraphAnswer, answer: 'amended' },
    p2: { ...noParagraphAnswer, answer: 'amended', texts: { en: ' It will succeed. ', ru: '' } },
    p3: { ...noParagraphAnswer, answer: 'declined' },
  } as const
  assert.deepEqual(answerFaults({ ...empty, paragraphs }, readout, 'chn-mfa'), [
    'p1.texts',
    'p2.same',
    'p3.reason',
  ])
})

test('answerContent() is what the kind takes, for the readers of the readout; answerFormOf() takes it apart again', () => {
  const form = {
    ...empty,
    note: ' With thanks. ',
    paragraphs: {
      p2: { ...noParagraphAnswer, answer: 'amended', texts: { en: 'It will succeed together.', ru: '' } },
      p3: { ...noParagraphAnswer, answer: 'confirmed', reason: 'left over from declining' },
    },
  } as const
  const content = answerContent(form, readout, undefined)
  const body = kinds['contacts.answer'].body.parse(content.body)
  assert.deepEqual(body.paragraphs, [
    { paragraph: 'p2', answer: 'amended', texts: { en: 'It will succeed together.' } },
    { paragraph: 'p3', answer: 'confirmed' },
  ])
  assert.deepEqual(content.audience, ['chn-mfa', 'sco-secretariat'])
  assert.equal(content.inReplyTo, readout.id)
  assert.deepEqual(answerContent(answerFormOf(body as never, empty), readout, undefined).body, body)
})
