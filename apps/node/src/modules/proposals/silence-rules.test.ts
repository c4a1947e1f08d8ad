import { beforeEach, describe, test } from 'node:test'
import { ministry, openMinistry } from '../../testing/judged.ts'
import {
  adoption,
  amendment,
  comment,
  consensus,
  digestsOf,
  extension,
  members,
  method,
  officeOf,
  organisationLanguages,
  position,
  proposal,
  proposalWithdrawal,
  proposedText,
  readyProposal,
  silence,
  silenceBreak,
  takingPart,
  textConfirmation,
  withArticle,
} from '../../testing/proposals.ts'
import { openTestNode, secretariat, startInstant } from '../../testing/test-node.ts'
import { spokenProposals } from '../../testing/spoken-proposals.ts'

const on = spokenProposals()
const { taken, refused } = on

const unknown = 'a'.repeat(64)
const expires = '2020-05-02T06:00:00.000Z'
const beforeExpiry = '2020-05-02T05:59:59.999Z'
const afterExpiry = '2020-05-02T06:00:00.001Z'

describe('a silence', () => {
  test('is put by the Secretariat on the newest version, with exactly its audience', async () => {
    const first = await readyProposal(on.at)
    await refused(silence(first, expires, {}, { by: 'kaz-moh' }), 'not-entitled', 'by', /Secretariat/)
    await refused(silence(first, expires, {}, { audience: ['members'] }), 'conflict', 'audience', /must be/)
    await refused(silence(unknown, expires), 'unknown', 'inReplyTo', /not a version/)
    const second = await taken(proposal({}, { replaces: first as never }))
    await refused(silence(first, expires), 'conflict', 'inReplyTo', /newest is version 2/)
    await taken(silence(second, expires))
    await refused(
      silence(second, expires, {}, { lang: 'en' }),
      'conflict',
      'inReplyTo',
      /under silence until/,
    )
  })

  test('freezes every language, and a text that was altered by one byte in one language is refused', async () => {
    const first = await readyProposal(on.at)
    for (const language of organisationLanguages) {
      const { [language]: digest, ...two } = digestsOf()
      await refused(silence(first, expires, { text: two }), 'conflict', `body.text.${language}`, /is missing/)
      const other = `${digest![0] === '0' ? '1' : '0'}${digest!.slice(1)}`
      const text = { ...two, [language]: other }
      const words = new RegExp(`not the digest of version 1 in ${language}`)
      await refused(silence(first, expires, { text }), 'conflict', `body.text.${language}`, words)
    }
    const more = { ...digestsOf(), kk: 'b'.repeat(64) }
    await refused(silence(first, expires, { text: more }), 'conflict', 'body.text.kk', /not a language/)
  })

  test('needs every language whole and confirmed', async () => {
    const { zh: _, ...title } = proposedText.title
    const part = { ...proposedText, title: { ...title, en: title['en']! } }
    const first = await taken(proposal({ ...part }))
    await refused(silence(first, expires, { text: digestsOf(part) }), 'conflict', 'body.text.zh', /not whole/)
    await refused(
      silence(first, expires, { text: digestsOf(part) }),
      'conflict',
      'body.text.ru',
      /not confirmed/,
    )
  })

  test('lasts 24 hours, or one with the chair’s reason, by the instant of its receipt', async () => {
    const first = await readyProposal(on.at)
    const hours = (count: number, ms = 0): string =>
      new Date(Date.parse(startInstant) + count * 3_600_000 + ms).toISOString()
    await refused(silence(first, hours(24, -1)), 'conflict', 'body.expires', /24 hours at least/)
    const reason = { reason: 'The ministers meet tomorrow.' }
    await refused(silence(first, hours(1, -1), reason), 'conflict', 'body.expires', /1 hour at least/)
    const short = await taken(silence(first, hours(1), reason))
    await taken(proposalWithdrawal(short))
    await taken(silence(first, hours(24)))
  })

  test('freezes the text: no version, amendment, consensus or second silence, but comments', async () => {
    const first = await readyProposal(on.at)
    await taken(silence(first, expires))
    await refused(proposal({}, { replaces: first as never }), 'conflict', 'replaces', /frozen/)
    await refused(amendment(first), 'conflict', 'inReplyTo', /proposals\.break/)
    await refused(consensus(first), 'conflict', 'inReplyTo', /under silence/)
    await taken(comment(first))
  })

  test('is broken by a member in the last millisecond, and at the instant of expiry is too late', async () => {
    for (const [instant, outcome] of [
      [beforeExpiry, 'broken'],
      [expires, 'late'],
      [afterExpiry, 'late'],
    ] as const) {
      on.at = await openTestNode()
      const put = await taken(silence(await readyProposal(on.at), expires))
      on.at.setClock(instant)
      const words = new RegExp(`expired at ${expires}, and this was received at ${instant}`)
      if (outcome === 'broken') await taken(silenceBreak(put))
      else await refused(silenceBreak(put), 'conflict', 'inReplyTo', words)
      if (outcome === 'late') await taken(adoption(put))
      else {
        on.at.setClock(afterExpiry)
        await refused(adoption(put), 'conflict', 'inReplyTo', /broken by KAZ at 2020-05-02T05:59:59\.999Z/)
      }
    }
  })

  test('is broken by members alone, once a state, on an article that there is', async () => {
    const audience = { label: 'TLP:CLEAR', audience: ['public'] } as const
    const said = proposal({}, audience)
    const first = await taken(said)
    for (const language of organisationLanguages)
      await taken(textConfirmation(first, language, proposedText, audience))
    for (const state of members) await taken(method(officeOf(state), first, {}, audience))
    const put = await taken(silence(first, expires, {}, audience))
    await refused(silenceBreak(put, 'irn-moh', {}, audience), 'not-entitled', 'by', /none/)
    await refused(silenceBreak(put, secretariat, {}, audience), 'not-entitled', 'by', /none/)
    await refused(silenceBreak(put, 'kaz-moh'), 'conflict', 'audience', /public/)
    await refused(silenceBreak(put, 'kaz-moh', { article: '9' }, audience), 'unknown', 'body.article', /9/)
    await refused(silenceBreak(first, 'kaz-moh', {}, audience), 'unknown', 'inReplyTo', /not a silence/)
    await taken(silenceBreak(put, 'kaz-moh', { article: '1' }, audience))
    await openMinistry(on.at)
    await refused(silenceBreak(put, ministry, {}, audience), 'conflict', 'inReplyTo', /on record once/)
    await taken(silenceBreak(put, 'ind-moh', {}, audience))
  })

  test('is extended before its expiry, to a later one, with every instant told', async () => {
    const put = await taken(silence(await readyProposal(on.at), expires))
    const later = '2020-05-05T06:00:00.000Z'
    await refused(extension(put, expires), 'conflict', 'body.expires', /later than 2020-05-02/)
    await refused(extension(put, later, { by: 'kaz-moh' }), 'not-entitled', 'by', /Secretariat/)
    on.at.setClock(beforeExpiry)
    await taken(extension(put, later))
    on.at.setClock(expires)
    await refused(adoption(put), 'conflict', 'inReplyTo', new RegExp(`runs until ${later}`))
    on.at.setClock(later)
    await refused(extension(put, '2020-05-06T06:00:00.000Z'), 'conflict', 'inReplyTo', /too late/)
    await refused(silenceBreak(put), 'conflict', 'inReplyTo', /too late/)
    await taken(adoption(put, { date: '2020-05-05' }))
  })

  test('after a break it is put anew, after which it says, and is never resumed', async () => {
    const first = await readyProposal(on.at)
    const put = await taken(silence(first, expires))
    await taken(silenceBreak(put))
    await refused(extension(put, '2020-05-05T06:00:00.000Z'), 'conflict', 'inReplyTo', /never resumed/)
    await refused(silence(first, expires, {}, { lang: 'en' }), 'conflict', 'refs.0', new RegExp(put))
    const again = await taken(silence(first, expires, {}, { refs: [put as never] }))
    on.at.setClock(expires)
    await refused(adoption(put), 'conflict', 'inReplyTo', /broken by KAZ/)
    await taken(adoption(again))
  })

  test('after a break the text may change, and its new version is put anew', async () => {
    const first = await readyProposal(on.at)
    const put = await taken(silence(first, expires))
    await taken(silenceBreak(put))
    const changed = withArticle('1', 'Each state reports weekly.')
    const second = await taken(proposal({ ...changed }, { replaces: first as never }))
    await taken(textConfirmation(second, 'en', changed))
    const text = digestsOf(changed)
    await taken(silence(second, expires, { text }, { refs: [put as never] }))
  })

  test('is withdrawn by the Secretariat alone, or with the whole proposal by its author, while it runs', async () => {
    const first = await readyProposal(on.at, proposal({}, { by: 'kaz-moh' }))
    const put = await taken(silence(first, expires))
    await refused(proposalWithdrawal(put, 'kaz-moh'), 'not-entitled', 'by', /Secretariat/)
    await refused(proposalWithdrawal(first, 'rus-moh'), 'not-entitled', 'by', /kaz-moh’s/)
    await taken(proposalWithdrawal(put))
    const again = await taken(silence(first, expires, {}, { lang: 'en' }))
    await taken(proposalWithdrawal(first, 'kaz-moh'))
    await refused(silenceBreak(again), 'conflict', 'inReplyTo', /withdrawn/)
    await refused(comment(first), 'conflict', 'inReplyTo', /withdrawn.*new number/)
    await refused(proposalWithdrawal(first, 'kaz-moh', { lang: 'en' }), 'conflict', 'inReplyTo', /withdrawn/)
    const third = silence(first, expires, {}, { lang: 'ru' })
    await refused(third, 'conflict', 'inReplyTo', /withdrawn/)
  })

  test('that has passed is not withdrawn', async () => {
    const first = await readyProposal(on.at)
    const put = await taken(silence(first, expires))
    on.at.setClock(expires)
    await refused(proposalWithdrawal(put), 'conflict', 'inReplyTo', /too late/)
    await refused(proposalWithdrawal(first), 'conflict', 'inReplyTo', /passed silence/)
    await refused(
      proposal({}, { replaces: first as never }),
      'conflict',
      'replaces',
      /waits for its adoption/,
    )
    await refused(silence(first, '2020-05-09T06:00:00.000Z'), 'conflict', 'inReplyTo', /passed silence/)
  })
})

describe('positions', () => {
  test('are attached to a silence or a decision, break nothing, and are members’', async () => {
    const put = await taken(silence(await readyProposal(on.at), expires))
    await taken(position(put))
    await taken(position(put, 'ind-moh', { type: 'reservation' }))
    await refused(position(put, secretariat), 'not-entitled', 'by', /none/)
    await refused(position(unknown), 'unknown', 'inReplyTo', /neither a silence nor a decision/)
    on.at.setClock(expires)
    const decided = await taken(adoption(put, {}, { label: 'TLP:CLEAR', audience: ['public'] }))
    await refused(position(decided), 'conflict', 'audience', /public/)
    await taken(position(decided, 'kaz-moh', {}, { label: 'TLP:CLEAR', audience: ['public'] }))
  })

  test('are not attached to a silence that was broken', async () => {
    const put = await taken(silence(await readyProposal(on.at), expires))
    await taken(silenceBreak(put, 'ind-moh'))
    await refused(position(put), 'conflict', 'inReplyTo', /was broken/)
  })
})

describe('a consensus', () => {
  test('is recorded by the Secretariat of a text that is frozen as by silence, of a meeting that was held', async () => {
    const first = await readyProposal(on.at)
    await refused(consensus(first, {}, { by: 'rus-moh' }), 'not-entitled', 'by', /Secretariat/)
    await refused(consensus(first, { date: '2020-04-30' }), 'future', 'body.date', /has not begun/)
    await refused(consensus(first, { present: ['KAZ'] }), 'conflict', 'body.present', /RUS chairs/)
    await refused(consensus(first, { chair: 'IRN' }), 'conflict', 'body.chair', /not a member/)
    await refused(consensus(first, { present: ['RUS', 'FRA'] }), 'unknown', 'body.present', /FRA/)
    const text = { ...digestsOf(), zh: 'c'.repeat(64) }
    await refused(consensus(first, { text }), 'conflict', 'body.text.zh', /not the digest/)
    const agreed = await taken(consensus(first, { present: ['RUS', 'KAZ', 'IRN'] }))
    await refused(consensus(first, {}, { lang: 'en' }), 'conflict', 'inReplyTo', /agreed by consensus/)
    await refused(silence(first, expires), 'conflict', 'inReplyTo', /agreed by consensus/)
    await taken(adoption(agreed, { date: '2020-04-29' }))
  })

  test('needs no consent to silence, but every language confirmed', async () => {
    const first = await taken(proposal())
    await refused(consensus(first), 'conflict', 'body.text.ru', /not confirmed/)
    for (const language of organisationLanguages) await taken(textConfirmation(first, language))
    await taken(consensus(first))
  })
})

describe('an adoption', () => {
  let put: string
  beforeEach(async () => {
    put = await taken(silence(await readyProposal(on.at), expires))
  })

  test('waits for the expiry', async () => {
    on.at.setClock(beforeExpiry)
    await refused(adoption(put), 'conflict', 'inReplyTo', new RegExp(`runs until ${expires}`))
    on.at.setClock(expires)
    await taken(adoption(put))
  })

  test('is the Secretariat’s, with the next number, dated when it was decided or later', async () => {
    on.at.setClock('2020-05-03T06:00:00.000Z')
    await refused(adoption(put, {}, { by: 'kaz-moh' }), 'not-entitled', 'by', /Secretariat/)
    await refused(adoption(put, { number: 2 }), 'conflict', 'body.number', /must be 1/)
    await refused(adoption(put, { date: '2020-05-01' }), 'conflict', 'body.date', /from 2020-05-02/)
    await refused(adoption(put, { date: '2020-05-04' }), 'conflict', 'body.date', /to 2020-05-03/)
    await refused(adoption(unknown), 'unknown', 'inReplyTo', /neither a silence nor a consensus/)
    await taken(adoption(put, { date: '2020-05-03' }))
  })

  test('says exactly the text that was frozen, in every language', async () => {
    on.at.setClock(expires)
    const altered = withArticle('1', 'Each state reports daily!')
    await refused(adoption(put, { ...altered }), 'conflict', 'body.articles', /not what version 1 says/)
    await refused(adoption(put, { text: digestsOf(altered) }), 'conflict', 'body.text', /was frozen/)
    const title = { ...proposedText.title, ru: 'Об обмене' }
    await refused(adoption(put, { title }), 'conflict', 'body.title', /not what version 1 says/)
    const kk = { ...proposedText.title, kk: 'Деректер алмасу' }
    await refused(adoption(put, { title: kk }), 'conflict', 'body.title', /not what version 1 says/)
    await refused(adoption(put, { preamble: undefined }), 'conflict', 'body.preamble', /not what/)
  })

  test('is once, and the next decision has the next number', async () => {
    on.at.setClock(expires)
    await taken(adoption(put))
    await refused(adoption(put, {}, { lang: 'en' }), 'conflict', 'inReplyTo', /was adopted/)
    await refused(adoption(put, { number: 2 }), 'conflict', 'inReplyTo', /was adopted/)
    const other = await readyProposal(on.at, proposal({ number: 2 }))
    const agreed = await taken(consensus(other))
    await refused(adoption(agreed), 'conflict', 'body.number', /must be 2/)
    await taken(adoption(agreed, { number: 2 }))
    await refused(adoption(agreed, { number: 3 }), 'conflict', 'inReplyTo', /as decision 2/)
  })

  test('reaches those who read the proposal, or further', async () => {
    on.at.setClock(expires)
    await refused(
      adoption(put, {}, { audience: ['members'] }),
      'conflict',
      'audience',
      /does not reach secretariat/,
    )
    await taken(adoption(put, {}, { label: 'TLP:CLEAR', audience: ['public'] }))
  })

  test('ends everything but participation and positions', async () => {
    on.at.setClock(expires)
    await taken(adoption(put))
    await refused(silenceBreak(put), 'conflict', 'inReplyTo', /was adopted/)
    await refused(extension(put, '2020-05-09T06:00:00.000Z'), 'conflict', 'inReplyTo', /was adopted/)
    await refused(proposalWithdrawal(put), 'conflict', 'inReplyTo', /was adopted/)
  })
})

describe('participation', () => {
  test('is said by an agency of the state, a member or an observer, now or later', async () => {
    const first = await readyProposal(on.at)
    const agreed = await taken(consensus(first))
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    const decided = await taken(adoption(agreed, { date: '2020-04-29' }, open))
    await taken(takingPart(decided, 'kaz-moh', { takesPart: false }, open))
    await taken(takingPart(decided, 'irn-moh', {}, open))
    await refused(takingPart(decided, 'kaz-moh', { state: 'RUS' }, open), 'not-entitled', 'body.state', /KAZ/)
    await refused(takingPart(decided, secretariat, { state: 'RUS' }, open), 'not-entitled', 'by', /neither/)
    await refused(takingPart(decided, 'kaz-moh'), 'conflict', 'audience', /public/)
    await refused(takingPart(agreed), 'unknown', 'inReplyTo', /not a decision/)
    on.at.setClock('2020-09-01T06:00:00.000Z')
    await taken(takingPart(decided, 'kaz-moh', {}, open))
  })
})
