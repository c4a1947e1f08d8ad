import assert from 'node:assert/strict'
import { sha256Hex } from '@concert/statement'
import { Buffer } from 'node:buffer'
import { describe, test } from 'node:test'
import { ministry, openMinistry } from '../../testing/judged.ts'
import {
  amendment,
  comment,
  digestsOf,
  members,
  method,
  officeOf,
  organisationLanguages,
  proposal,
  proposedText,
  readyProposal,
  silence,
  textConfirmation,
  withArticle,
} from '../../testing/proposals.ts'
import { secretariat } from '../../testing/test-node.ts'
import { spokenProposals } from '../../testing/spoken-proposals.ts'

const on = spokenProposals()
const { taken, refused } = on

const unknown = 'a'.repeat(64)
const expires = '2020-05-02T06:00:00.000Z'

describe('drafts', () => {
  test('are tabled by an agency of a member or by the Secretariat, for all members and the Secretariat', async () => {
    await taken(proposal({}, { by: 'kaz-moh' }))
    await taken(proposal({ number: 2 }))
    await refused(proposal({ number: 3 }, { by: 'irn-moh' }), 'not-entitled', 'by', /member states/)
    const without = { audience: ['members'] }
    await refused(proposal({ number: 3 }, without), 'conflict', 'audience', /does not reach secretariat/)
    const some = { audience: ['CHN', 'IND', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'secretariat'] }
    await refused(proposal({ number: 3 }, some), 'conflict', 'audience', /does not reach UZB/)
    await taken(proposal({ number: 3 }, { label: 'TLP:CLEAR', audience: ['public'] }))
    const offices = { audience: [...members.map(officeOf), secretariat].sort() }
    await taken(proposal({ number: 4 }, { ...offices, label: 'TLP:AMBER' }))
  })

  test('have the next number of the organisation, whoever may see those before', async () => {
    await refused(proposal({ number: 2 }), 'conflict', 'body.number', /must be 1/)
    await taken(proposal())
    await refused(proposal({}, { lang: 'en' }), 'conflict', 'body.number', /must be 2/)
    await taken(proposal({ number: 2 }))
  })

  test('have room in a decision, whatever their languages, and nothing beside their articles', async () => {
    const long = (letters: number) => ({
      ...proposedText,
      articles: [1, 2, 3, 4, 5].map((id) => ({ id: `${id}`, texts: { ru: 'ж'.repeat(letters) } })),
    })
    const message = /bytes in all languages, and a decision has room for \d{5}/
    await refused(proposal({ ...long(2_250) }), 'too-large', 'body.articles', message)
    await taken(proposal({ ...long(2_150) }))
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await refused(proposal({ number: 2, ...long(4_300) }, open), 'too-large', 'body.articles', message)
    await taken(proposal({ number: 2, ...long(4_200) }, open))
    const bytes = Buffer.from('An annex.')
    const annex = { bytes, sha256: sha256Hex(bytes), mediaType: 'application/pdf', name: 'annex.pdf' }
    const beside = { attachments: [annex] as never }
    await refused(proposal({ number: 3 }, beside), 'conflict', 'attachments', /annex as articles/)
  })

  test('a later version replaces the newest, keeps number, author, audience and label', async () => {
    const first = await taken(proposal({}, { by: 'kaz-moh' }))
    const replaces = first as never
    await refused(
      proposal({ number: 2 }, { by: 'kaz-moh', replaces }),
      'conflict',
      'body.number',
      /must be 1/,
    )
    await refused(proposal({}, { by: 'rus-moh', replaces }), 'not-entitled', 'by', /kaz-moh’s/)
    const wider = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await refused(proposal({}, { ...wider, by: 'kaz-moh', replaces }), 'conflict', 'audience', /must be/)
    await refused(
      proposal({}, { label: 'TLP:AMBER', by: 'kaz-moh', replaces }),
      'conflict',
      'label',
      /must be TLP:GREEN/,
    )
    const second = await taken(proposal({}, { by: 'kaz-moh', replaces }))
    await refused(
      proposal({}, { by: 'kaz-moh', replaces, lang: 'en' }),
      'conflict',
      'replaces',
      new RegExp(second),
    )
    await refused(proposal({}, { replaces: unknown as never }), 'unknown', 'replaces', /not a version/)
    await taken(proposal({}, { replaces: second as never }))
  })

  test('a later version answers every amendment to the one before, once, and no other', async () => {
    const first = await taken(proposal())
    const replaces = first as never
    const [one, two] = [await taken(amendment(first)), await taken(amendment(first, 'ind-moh'))]
    const answer = (id: string, takenUp = 'whole') => ({ id, taken: takenUp })
    const place = 'body.amendments'
    await refused(proposal({}, { replaces }), 'conflict', place, /ind-moh|kaz-moh/)
    await refused(proposal({ amendments: [answer(one)] }, { replaces }), 'conflict', place, new RegExp(two))
    const all = [answer(one), answer(two, 'not')]
    const other = { amendments: [...all, answer(unknown)] }
    await refused(proposal(other, { replaces }), 'unknown', `${place}.2`, /not an amendment/)
    const twice = { amendments: [...all, answer(one, 'not')] }
    await refused(proposal(twice, { replaces }), 'conflict', `${place}.2`, /twice/)
    await taken(proposal({ amendments: all }, { replaces }))
    await refused(proposal({ number: 2, amendments: all }), 'conflict', place, /this is the first/)
  })

  test('two amendments to one article, and a version at once: one of them comes too late', async () => {
    const first = await taken(proposal())
    const both = await Promise.allSettled([
      taken(amendment(first)),
      taken(proposal({}, { replaces: first as never })),
      taken(amendment(first, 'ind-moh')),
    ])
    assert.deepEqual(
      both.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
  })
})

describe('comments and amendments', () => {
  test('are on the newest version, and on an article that it has', async () => {
    const first = await taken(proposal())
    await taken(comment(first))
    await taken(comment(first, secretariat, { article: undefined }))
    await refused(comment(first, 'kaz-moh', { article: '9' }), 'unknown', 'body.article', /it has 1, 2/)
    await refused(amendment(first, 'kaz-moh', { article: '9' }), 'unknown', 'body.article', /no article 9/)
    const second = await taken(proposal({}, { replaces: first as never }))
    await refused(comment(first, 'ind-moh'), 'conflict', 'inReplyTo', new RegExp(`version 2, ${second}`))
    await refused(amendment(first), 'conflict', 'inReplyTo', new RegExp(second))
    await refused(comment(unknown), 'unknown', 'inReplyTo', /not a version/)
    await taken(amendment(second, 'kaz-moh', { type: 'delete', article: '2', texts: undefined }))
  })

  test('are of member states, and comments of the Secretariat', async () => {
    const first = await taken(proposal({}, { label: 'TLP:CLEAR', audience: ['public'] }))
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await refused(comment(first, 'irn-moh', {}, open), 'not-entitled', 'by', /irn-moh is none/)
    await refused(amendment(first, 'irn-moh', {}, open), 'not-entitled', 'by', /irn-moh is none/)
    await refused(amendment(first, secretariat, {}, open), 'not-entitled', 'by', /is none/)
  })

  test('have exactly the audience and the label of the proposal', async () => {
    const first = await taken(proposal())
    await refused(
      comment(first, 'kaz-moh', {}, { audience: ['members'] }),
      'conflict',
      'audience',
      /secretariat/,
    )
    await refused(comment(first, 'kaz-moh', {}, { label: 'TLP:AMBER' }), 'conflict', 'label', /TLP:GREEN/)
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await refused(amendment(first, 'kaz-moh', {}, open), 'conflict', 'audience', /must be/)
  })

  test('a proposal that is sealed from the author is answered as one that there is not', async () => {
    const audience = [...members.map(officeOf), secretariat].sort()
    const first = await taken(proposal({}, { audience }))
    await openMinistry(on.at)
    await refused(comment(first, 'irn-moh'), 'not-entitled', 'by', /none/)
    await refused(comment(first, ministry, {}, { audience }), 'unknown', 'inReplyTo', /not a version/)
  })
})

describe('confirmations', () => {
  test('are the Secretariat’s, of a whole language, for exactly its text, and once', async () => {
    const first = await taken(proposal())
    await taken(textConfirmation(first, 'ru'))
    await refused(
      textConfirmation(first, 'ru', proposedText, { lang: 'ru' }),
      'conflict',
      'body.language',
      /already/,
    )
    const altered = withArticle('2', 'Figures are corrected!')
    await refused(
      textConfirmation(first, 'en', altered),
      'conflict',
      'body.text',
      /not the digest of version 1 in en/,
    )
    await refused(textConfirmation(first, 'kk'), 'conflict', 'body.language', /not whole in kk/)
    await refused(
      textConfirmation(first, 'en', proposedText, { by: 'kaz-moh' }),
      'not-entitled',
      'by',
      /Secretariat/,
    )
  })

  test('hold for the same text in a later version', async () => {
    const first = await readyProposal(on.at)
    const changed = withArticle('1', 'Each state reports weekly.')
    const second = await taken(proposal({ ...changed }, { replaces: first as never }))
    const put = silence(second, expires, { text: digestsOf(changed) })
    await refused(put, 'conflict', 'body.text.en', /not confirmed/)
    await taken(textConfirmation(second, 'en', changed))
    await taken(put)
  })
})

describe('the method', () => {
  test('is consented to by every member, on the proposal or until further notice', async () => {
    const first = await taken(proposal())
    for (const language of organisationLanguages) await taken(textConfirmation(first, language))
    for (const state of members.slice(2)) await taken(method(officeOf(state)))
    await refused(silence(first, expires), 'conflict', 'body.text', /IND has not consented/)
    await taken(method('ind-moh', first))
    await refused(silence(first, expires), 'conflict', 'body.text', /KAZ has not consented/)
    await taken(method('kaz-moh'))
    await taken(silence(first, expires))
  })

  test('what a state said of the proposal goes before what it said of all, and the later before the earlier', async () => {
    const first = await readyProposal(on.at)
    const no = { consents: false, reason: 'This one needs a meeting.' }
    await taken(method('kaz-moh', undefined, no))
    await taken(method('kaz-moh', first, no))
    await refused(silence(first, expires), 'conflict', 'body.text', /KAZ refuses silence/)
    await openMinistry(on.at)
    await taken(method(ministry, first))
    await taken(silence(first, expires))
  })

  test('is said by members, of a proposal that is not decided on, to all whom it concerns', async () => {
    const first = await readyProposal(on.at)
    await refused(method('irn-moh', first), 'not-entitled', 'by', /none/)
    await refused(method('kaz-moh', unknown), 'unknown', 'inReplyTo', /not a version/)
    await refused(
      method('kaz-moh', undefined, {}, { audience: ['KAZ'] }),
      'conflict',
      'audience',
      /does not reach/,
    )
    await taken(silence(first, expires))
    const no = { consents: false, reason: 'No.' }
    await refused(method('kaz-moh', first, no), 'conflict', 'inReplyTo', /breaks the silence/)
  })
})

test('nothing but a version of a text replaces anything', async () => {
  const first = await taken(proposal())
  const said = await taken(comment(first))
  await refused(
    comment(first, 'kaz-moh', {}, { replaces: said as never }),
    'conflict',
    'replaces',
    /beside it/,
  )
})
