import assert from 'node:assert/strict'
import { test } from 'node:test'
import { playStory } from './play-story.ts'

test('the story is played end to end over the API, every step has its receipt, and the chain shows it all', async () => {
  const lines: string[] = []
  assert.deepEqual(await playStory((line) => lines.push(line)), [])
  const receipts = lines.filter((line) =>
    /^2020-.* entry \d+ {2}[a-z.-]+ by [a-z-]+ {2}receipt [0-9a-f]{16}…$/.test(line),
  )
  assert.ok(receipts.length > 100, lines.join('\n'))
  const kinds = receipts.map((line) => / {2}([a-z.-]+) by /.exec(line)![1]!)
  for (const [kind, times] of [
    ['contacts.agreement', 9],
    ['proposals.silence', 3],
    ['proposals.break', 1],
    ['proposals.adoption', 1],
    ['actions.completion', 1],
  ] as const)
    assert.equal(kinds.filter((one) => one === kind).length, times, kind)
  assert.match(lines.at(-1)!, /A break .*: Cannot take proposals\.break: inReplyTo: .*adopted/)
})
