import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReply } from './read-reply.ts'

const from = 'day@kaz.example'
const mail = (body: string, headers: readonly string[] = [], type = 'text/plain; charset=utf-8') =>
  Buffer.from(
    [
      `From: Duty <${from}>`,
      'Message-ID: <one@kaz.example>',
      `Content-Type: ${type}`,
      ...headers,
      '',
      body,
    ].join('\r\n'),
  )
const words = async (...given: Parameters<typeof mail>) => {
  const reply = await readReply(mail(...given), from)
  return reply.type === 'words' ? reply.words : reply.type
}

test('the words above the quoted text are the reason, as each mail program quotes', async () => {
  const quotes = [
    'On Wed, 29 Apr 2020 at 06:00, Concert <desk@sco.example> wrote:\r\n> Reminder',
    'On Wed, 29 Apr 2020 at 06:00 Concert <\r\ndesk@sco.example> wrote:\r\n> Reminder',
    'ср, 29 апр. 2020 г. в 06:00, Concert пишет:\r\n> Напоминание',
    '29.04.2020 06:00, Concert пишет:\r\nНапоминание',
    '在 2020年4月29日，Concert <desk@sco.example> 写道：\r\n提醒',
    '-----Original Message-----\r\nFrom: Concert',
    'От: Concert\r\nОтправлено: среда',
    '发件人: Concert\r\n发送时间: 2020',
    '________________________________\r\nFrom: Concert',
    '> Reminder',
    '-- \r\nDuty officer',
  ]
  for (const quote of quotes)
    assert.equal(
      await words(`Too soon.\r\n\r\nArticle 2 needs a date.\r\n\r\n${quote}`),
      'Too soon.\n\nArticle 2 needs a date.',
      quote,
    )
})

test('a mail that is HTML alone is read as its words', async () => {
  const html =
    '<html><head><style>p{}</style></head><body><p>Too&nbsp;soon &amp; too vague.</p><div class="gmail_quote">On … wrote: <blockquote>Reminder</blockquote></div></body></html>'
  assert.equal(await words(html, [], 'text/html; charset=utf-8'), 'Too soon & too vague.')
})

test('what a machine wrote is no answer', async () => {
  for (const header of [
    'Auto-Submitted: auto-replied',
    'Precedence: bulk',
    'X-Autoreply: yes',
    'List-Id: <a.example>',
  ])
    assert.equal(await words('I am away.', [header]), 'automatic', header)
  assert.equal(await words('Failed.', [], 'multipart/report; boundary=x'), 'automatic')
  assert.deepEqual(await readReply(mail('Away.'), ''), { type: 'automatic' }, 'nobody is its sender')
  assert.equal(await words('Too soon.', ['Auto-Submitted: no']), 'Too soon.')
})

test('an answer without own words is empty', async () => {
  for (const body of ['', '   \r\n', '> Reminder', '\u202e\r\n> Reminder'])
    assert.equal(await words(body), 'empty', JSON.stringify(body))
})

test('whatever comes in is read as something, and its words hold nothing that a statement may not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      const reply = await readReply(mail(text), from)
      if (reply.type !== 'words') return
      assert.equal(reply.words, reply.words.trim())
      assert.doesNotMatch(reply.words.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})
