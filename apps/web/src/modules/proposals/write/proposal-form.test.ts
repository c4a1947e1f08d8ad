import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyAmendment } from './apply-amendment.ts'
import {
  emptyProposal,
  nextArticleId,
  proposalContent,
  proposalFaults,
  proposalFormOf,
  type ProposalForm,
} from './proposal-form.ts'

const empty = emptyProposal({ number: 3, event: 'covid-19', lang: 'en' })
const full: ProposalForm = {
  ...empty,
  title: { en: ' Exchange of figures ', ru: 'Обмен данными' },
  articles: [
    { id: '1', heading: { en: 'Figures', ru: 'Данные' }, texts: { en: 'Daily.', ru: 'Ежедневно.' } },
    { id: '2', heading: {}, texts: { en: 'By the Secretariat.', ru: 'Секретариатом.' } },
  ],
}
const id = 'a'.repeat(64)
const noneAsked = { languages: ['ru', 'zh', 'en'], amendments: [] }

test('proposalFaults() names what is missing; a language is whole or left out', () => {
  assert.deepEqual(proposalFaults(full, noneAsked), [])
  assert.deepEqual(proposalFaults(empty, noneAsked), ['title.en', 'texts.0'])
  const half = { ...full, preamble: { ru: 'Государства,' } }
  assert.deepEqual(proposalFaults(half, noneAsked), ['preamble.en'])
  const begun = { ...full, title: { ...full.title, zh: '数据交换' } }
  assert.deepEqual(proposalFaults(begun, noneAsked), ['heading.0.zh', 'texts.0.zh', 'texts.1.zh'])
})

test('proposalFaults() asks for a number of its own for each article, and for English words of a heading', () => {
  const [first, second] = full.articles as [ProposalForm['articles'][0], ProposalForm['articles'][0]]
  const twice = { ...full, articles: [first, { ...second, id: '1' }] }
  assert.deepEqual(proposalFaults(twice, noneAsked), ['id.1'])
  const unnamed = { ...full, articles: [first, { ...second, heading: { ru: 'Кем' } }] }
  assert.deepEqual(proposalFaults(unnamed, noneAsked), ['heading.1.en'])
  assert.deepEqual(proposalFaults({ ...full, articles: [] }, noneAsked), ['articles'])
})

test('proposalFaults() lets no amendment go unanswered, nor one that is not taken up whole without a reason', () => {
  const asked = { ...noneAsked, amendments: [id] }
  assert.deepEqual(proposalFaults(full, asked), [`outcome.${id}`])
  const decided = (taken: 'whole' | 'not', reason: string): ProposalForm => ({
    ...full,
    outcomes: { [id]: { taken, reason } },
  })
  assert.deepEqual(proposalFaults(decided('not', ' '), asked), [`reason.${id}`])
  assert.deepEqual(proposalFaults(decided('whole', ''), asked), [])
})

test('proposalContent() is what the node takes, and proposalFormOf() takes it apart again', () => {
  const content = proposalContent({
    ...full,
    replaces: id,
    outcomes: { [id]: { taken: 'in-part', reason: 'As far as it concerns figures.' } },
  })
  assert.equal(kinds['proposals.draft'].body.safeParse(content.body).success, true)
  assert.deepEqual(content.body['title'], { en: 'Exchange of figures', ru: 'Обмен данными' })
  assert.equal('preamble' in content.body, false)
  assert.deepEqual(proposalContent(proposalFormOf(content)!), content)
})

test('applyAmendment() puts the words that are asked for where they are asked for', () => {
  const words = { heading: null, texts: { en: 'Weekly.' } }
  const replaced = applyAmendment(full.articles, { type: 'replace', article: '1', ...words })
  assert.deepEqual(replaced[0]?.texts, { en: 'Weekly.', ru: 'Ежедневно.' })
  const inserted = applyAmendment(full.articles, { type: 'insert-after', article: '1', ...words })
  assert.deepEqual(
    inserted.map((one) => one.id),
    ['1', '3', '2'],
  )
  const deleted = applyAmendment(full.articles, { type: 'delete', article: '1', heading: null, texts: null })
  assert.deepEqual(
    deleted.map((one) => one.id),
    ['2'],
  )
  assert.equal(applyAmendment(full.articles, { type: 'replace', article: '9', ...words }), full.articles)
})

test('nextArticleId() is a number that no article has', () => {
  assert.equal(nextArticleId([]), '1')
  assert.equal(nextArticleId([{ id: '2-bis' }, { id: '1' }]), '3')
})
