import { readInAnswer, type ReadInAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

const readout = `On 3 March, Minister of Foreign Affairs of Kazakhstan Example Person held a telephone conversation with the SCO Secretary-General.

The Secretary-General noted that the states would exchange figures daily.

The Minister of Foreign Affairs undertook to send test kits by 15 March.`

let at: TestNode
before(async () => {
  at = await openTestNode()
})

describe('reading a readout in', () => {
  test('answers guesses as they are described, with parties of the directory', async () => {
    const { statusCode, body } = await read(readout, await at.token('draft', secretariat))
    assert.equal(statusCode, 200, body)
    const reading: ReadInAnswer = readInAnswer.parse(JSON.parse(body))
    assert.deepEqual(
      reading.parties.map(({ value }) => value.agency),
      ['kaz-mfa', secretariat],
    )
    assert.deepEqual(
      reading.paragraphs.map(({ voice, speaker }) => [voice.value, speaker?.value]),
      [
        ['own', 1],
        ['attributed', 0],
      ],
    )
    assert.doesNotMatch(JSON.stringify({ ...reading, text: '' }), /Example Person/)
  })

  test('sees the words as the agency’s own that reads them', async () => {
    const { body } = await read(readout, await at.token('draft', 'kaz-mfa'))
    const { paragraphs, date } = JSON.parse(body) as ReadInAnswer
    assert.deepEqual(
      paragraphs.map(({ voice }) => voice.value),
      ['attributed', 'own'],
    )
    assert.equal(date?.certainty, 'inferred')
  })

  test('keeps nothing and says nothing', async () => {
    const token = await at.token('draft', secretariat)
    const size = at.node.record.checkpoint().size
    await read(readout, token)
    assert.equal(at.node.record.checkpoint().size, size)
  })

  test('is for those who draft, and for no other agency than their own', async () => {
    assert.equal((await read(readout)).statusCode, 401)
    assert.equal((await read(readout, await at.token('read', secretariat))).statusCode, 403)
    const token = await at.token('draft', 'kaz-mfa')
    assert.equal((await read(readout, token, `?agency=${secretariat}`)).statusCode, 403)
  })

  test('says why a file cannot be read, and what to do', async () => {
    const token = await at.token('draft', secretariat)
    const refused = await read('%PDF-1.7', token)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /unknown-format.*a PDF: copy its text and paste it/)
    const large = await read('x'.repeat(4 * 1024 * 1024 + 1), token)
    assert.equal(large.statusCode, 413)
    assert.match(large.body, /larger than this address takes at once.*send less/)
  })
})

function read(text: string, token?: string, query = '') {
  return at.app.inject({
    method: 'POST',
    url: `/api/contacts/read-in${query}`,
    payload: Buffer.from(text),
    headers: {
      'content-type': 'application/octet-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  })
}
