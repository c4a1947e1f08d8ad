import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, startTestNode, testFolder, type TestNode } from './test-cli.ts'

let node: TestNode
before(async () => {
  node = await startTestNode(join(testFolder(), 'node'))
})

async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await concert(['desk', ...args, '--data', node.dir])
  assert.equal(code, 0, stderr)
  return stdout
}

const all = ['--label', 'TLP:CLEAR', '--audience', 'public']

test('a request is asked, listed as due, answered and closed', async () => {
  const who = ['--as', 'sco-secretariat', '--to', 'kaz-moh', '--due', '2031-05-04T12:00:00.000Z']
  const what = [
    '--subject',
    'en=Experts for the meeting',
    '--subject',
    'ru=Эксперты',
    '--text',
    'en=Name two.',
  ]
  const asked = await done('ask', ...who, ...what, ...all, '--json')
  const { statement } = JSON.parse(asked) as { statement: string }
  assert.match(await done('list', '--module', 'desk'), /2031-05-04T12:00:00.000Z +waiting|unanswered/)
  assert.match(await done('requests', '--standing', 'open'), /kaz-moh \(waits\) +Experts for the meeting/)
  await done('answer', statement, '--as', 'kaz-moh', '--answer', 'Both deputies.')
  assert.match(await done('show', statement), /answered[\s\S]*\[ru\]|Both deputies/)
  await done('close', statement, '--as', 'sco-secretariat', '--reason', 'All is here.')
  assert.match(await done('show', statement), /: closed[\s\S]*All is here\./)
  assert.match(await done('list', '--module', 'desk'), /nothing/)
})
