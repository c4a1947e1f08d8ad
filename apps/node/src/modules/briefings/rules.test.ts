import { StatementError } from '@concert/statement'
import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { Refusal } from '../../kernel/refusal.ts'
import { confirmation, draft, filesOf, issue, languages, words } from '../../testing/briefings.ts'
import { unchanged } from '../../testing/refused.ts'
import { say, type Said } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { jsonDigest } from './json-digest.ts'

let at: TestNode
beforeEach(async () => {
  at = await openTestNode()
})

const taken = async (said: Said): Promise<string> => (await say(at, said)).statement

/** Refused for a place, in words, and nothing is changed. */
async function refused(said: Said, code: string, place: string, message: RegExp): Promise<void> {
  const error = await unchanged(at, async () =>
    say(at, said).then(
      () => assert.fail('it was taken'),
      (cause: unknown) => cause,
    ),
  )
  assert.ok(error instanceof Refusal || error instanceof StatementError, String(error))
  assert.equal(error.code, code, error.message)
  const fault = error.faults.find((one) => one.place === place)
  assert.ok(fault, `the places are ${error.faults.map((one) => one.place).join(', ')}`)
  assert.match(fault.message, message)
}

async function confirmed(said: Said = draft()): Promise<string> {
  const id = await taken(said)
  for (const language of languages) await taken(confirmation(id, language))
  return id
}

async function issued(said: Said = draft()): Promise<{ index: number; id: string }> {
  const id = await confirmed(said)
  const { index, statement } = await say(at, issue(said, id))
  return { index, id: statement }
}

describe('drafts', () => {
  test('are the Secretariat’s, on an event that is open to the public, and sealed', async () => {
    await taken(draft())
    await refused(draft({}, { by: 'kaz-moh' }), 'not-entitled', 'by', /Secretariat/)
    await refused(draft({}, { about: 'ebola' }), 'unknown', 'about', /not open to the public/)
    const clear = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await refused(draft({}, clear), 'conflict', 'audience', /sealed/)
  })

  test('an event that is sealed from the public has no briefing', async () => {
    const sealed = { label: 'TLP:AMBER', audience: ['members'] } as const
    const body = { names: { en: 'Sealed' } }
    await taken({ by: secretariat, kind: 'situation.event', about: 'sealed-one', ...sealed, body })
    await refused(draft({}, { about: 'sealed-one' }), 'unknown', 'about', /not open to the public/)
  })

  test('have the next number, a day that has begun, and figures of a record that is there', async () => {
    await refused(draft({ number: 2 }), 'conflict', 'body.number', /must be 1/)
    await refused(draft({ date: '2020-04-30' }), 'future', 'body.date', /has not begun/)
    await refused(draft({ size: 10_000 }), 'conflict', 'body.size', /holds \d+ entries/)
  })

  test('a version replaces the newest before it, and no other', async () => {
    const first = await taken(draft())
    const second = await taken(draft({ date: '2020-04-28' }, { replaces: first as never }))
    await refused(draft({}, { replaces: first as never }), 'conflict', 'replaces', new RegExp(second))
    const unknown = 'a'.repeat(64)
    await refused(draft({}, { replaces: unknown as never }), 'unknown', 'replaces', /is not a draft/)
  })

  test('a draft that was issued has no further version', async () => {
    const first = draft()
    const id = await confirmed(first)
    const { index } = await say(at, issue(first, id))
    const next = draft({ number: 2, size: index + 1 }, { replaces: id as never })
    await refused(next, 'conflict', 'replaces', /issue 1/)
  })

  test('after an issue the next knows it', async () => {
    const { index } = await issued()
    await refused(draft({ number: 2 }), 'conflict', 'body.size', new RegExp(`more than ${index}`))
    await taken(draft({ number: 2, size: index + 1 }))
  })

  test('a correction names an issue that stands, and says why', async () => {
    const { index, id } = await issued()
    const more = { number: 2, size: index + 1 }
    const because = { en: 'A figure was wrong.', ru: 'Ошибка в данных.', zh: '数据有误。' }
    await refused(draft({ ...more, correction: because }), 'conflict', 'body.correction', /no issue is named/)
    const refs = [id]
    await refused(draft(more, { refs } as never), 'conflict', 'body.correction', /say why/)
    const other = { refs: ['b'.repeat(64)] } as never
    await refused(
      draft({ ...more, correction: because }, other),
      'unknown',
      'body.correction',
      /not an issue/,
    )
    await taken(draft({ ...more, correction: because }, { refs } as never))
  })
})

describe('confirmations', () => {
  test('are of the newest version of a draft, in a language that it has, for its very words, and once', async () => {
    const id = await taken(draft())
    await taken(confirmation(id, 'en'))
    await refused(
      confirmation(id, 'en', {}, { lang: 'en' }),
      'conflict',
      'body.language',
      /confirmed already/,
    )
    await refused(
      confirmation(id, 'ru', { words: 'c'.repeat(64) }),
      'conflict',
      'body.words',
      /something else/,
    )
    await refused(confirmation(id, 'ru', { language: 'fr' }), 'unknown', 'body.language', /no words/)
    await refused(confirmation('d'.repeat(64), 'ru'), 'unknown', 'inReplyTo', /not a draft/)
    await taken(draft({ date: '2020-04-28' }, { replaces: id as never }))
    await refused(confirmation(id, 'ru'), 'conflict', 'inReplyTo', /newer version/)
  })

  test('nobody else confirms, and none is public', async () => {
    const id = await taken(draft())
    await refused(confirmation(id, 'en', {}, { by: 'kaz-moh' }), 'not-entitled', 'by', /Secretariat/)
    const clear = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await refused(confirmation(id, 'en', {}, clear), 'conflict', 'audience', /sealed/)
  })

  test('hold for a later version that says the same, and for no other', async () => {
    const id = await confirmed()
    const reason = { rule: 'ranking', language: 'en', found: 'x', reason: 'A quotation.' }
    const same = draft({ overrides: [reason] }, { replaces: id as never })
    const second = await taken(same)
    const changed = draft(
      { words: { ...words, zh: { ...words.zh, lead: '数据。' } } },
      { replaces: second as never },
    )
    const third = await taken(changed)
    await refused(issue(changed, third), 'conflict', 'body.words.ru', /not confirmed/)
    const again = draft({}, { replaces: third as never })
    await taken(issue(again, await taken(again)))
  })
})

describe('issues', () => {
  test('are public, say what their draft says, and have every form', async () => {
    const said = draft()
    const id = await confirmed(said)
    const sealed = { label: 'TLP:AMBER', audience: ['members'] } as const
    await refused(issue(said, id, sealed), 'conflict', 'label', /TLP:CLEAR/)
    const other = draft({ words: { ...words, en: { ...words.en, title: 'Another' } } })
    await refused(issue(other, id), 'conflict', 'body', /not what its draft says/)
    await refused(issue(said, 'e'.repeat(64)), 'unknown', 'refs.0', /not a draft/)
    const [first, ...rest] = filesOf(1)
    await refused(issue(said, id, {}, rest), 'conflict', 'attachments', /briefing-1\.ru\.html is missing/)
    const named = [{ ...first!, name: 'more.html' }, ...filesOf(1)]
    await refused(issue(said, id, {}, named), 'conflict', 'attachments', /no form/)
    const typed = [{ ...first!, mediaType: 'text/plain' }, ...rest]
    await refused(issue(said, id, {}, typed), 'conflict', 'attachments', /must be text\/html/)
    await taken(issue(said, id))
  })

  test('need every language of the organisation, confirmed', async () => {
    const { zh: _, ...two } = words
    const said = draft({ words: two })
    const id = await taken(said)
    for (const language of ['en', 'ru'] as const) await taken(confirmation(id, language))
    await refused(issue(said, id), 'conflict', 'body.words.zh', /is missing/)
    const whole = draft({}, { replaces: id as never })
    const second = await taken(whole)
    await refused(issue(whole, second), 'conflict', 'body.words.zh', /not confirmed/)
    for (const language of languages) await taken(confirmation(second, language))
    await taken(issue(whole, second))
  })

  test('go out with no finding that is neither gone nor overridden', async () => {
    const en = { ...words.en, lead: 'The deadly virus.' }
    const asked = draft({ words: { ...words, en } })
    const id = await taken(asked)
    await refused(issue(asked, id), 'conflict', 'body.words.en.lead', /deadly virus.*WHO/)
    const override = { rule: 'disease-name', language: 'en', found: 'deadly virus', reason: 'A quotation.' }
    const kept = draft({ words: { ...words, en }, overrides: [override] }, { replaces: id as never })
    const second = await taken(kept)
    for (const language of ['ru', 'zh'] as const) await taken(confirmation(second, language))
    await taken(confirmation(second, 'en', { words: jsonDigest(en) }))
    await taken(issue(kept, second))
  })

  test('of one draft there is one, and none of a version that was replaced', async () => {
    const said = draft()
    const id = await confirmed(said)
    const next = draft({ date: '2020-04-28' }, { replaces: id as never })
    const second = await confirmed(next)
    await refused(issue(said, id), 'conflict', 'refs.0', /newer version/)
    await taken(issue(next, second))
    await refused(issue(next, second, { lang: 'en' }), 'conflict', 'refs.0', /issue 1/)
  })

  test('a corrected issue replaces the one that its draft corrects, and each is corrected once', async () => {
    const first = await issued()
    const correction = { en: 'A figure was wrong.', ru: 'Ошибка в данных.', zh: '数据有误。' }
    const body = { number: 2, size: first.index + 1, correction }
    const said = draft(body, { refs: [first.id] } as never)
    const id = await confirmed(said)
    await refused(issue(said, id), 'conflict', 'replaces', /must be the issue/)
    const { index } = await say(at, issue(said, id, { replaces: first.id as never }))
    const again = { ...body, number: 3, size: index + 1 }
    await refused(draft(again, { refs: [first.id] } as never), 'conflict', 'body.correction', /by issue 2/)
  })

  test('of a correction every language says why', async () => {
    const first = await issued()
    const body = { number: 2, size: first.index + 1, correction: { en: 'A figure was wrong.' } }
    const said = draft(body, { refs: [first.id] } as never)
    const id = await confirmed(said)
    const replaces = first.id as never
    await refused(issue(said, id, { replaces }), 'conflict', 'body.correction.ru', /every language/)
  })

  test('two at once are one', async () => {
    const said = draft()
    const id = await confirmed(said)
    const both = await Promise.allSettled([
      say(at, issue(said, id)),
      say(at, issue(said, id, { lang: 'en' })),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('a newer version and the issue of the one before it never both stand', async () => {
    const said = draft()
    const id = await confirmed(said)
    const next = draft({ date: '2020-04-28' }, { replaces: id as never })
    const both = await Promise.allSettled([say(at, next), say(at, issue(said, id))])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})
