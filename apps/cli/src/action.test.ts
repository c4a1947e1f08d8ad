import type { ActionAnswer, ActionsAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, startTestNode, testFolder, type Ended, type TestNode } from './test-cli.ts'

let node: TestNode
let tokens: Readonly<Record<string, string>>
before(async () => {
  node = await startTestNode(join(testFolder(), 'node'))
  const agencies = ['sco-secretariat', 'kaz-moh', 'chn-moh']
  tokens = Object.fromEntries(
    await Promise.all(agencies.map(async (agency) => [agency, await tokenOf(agency)] as const)),
  )
})

async function tokenOf(agency: string): Promise<string> {
  const order = ['key', 'token', agency, '--scope', 'sign', '--agency', agency, '--data', node.dir]
  return (await concert(order)).stdout.trim()
}

const run = (agency: string, ...args: readonly string[]): Promise<Ended> =>
  concert(['action', ...args, '--node', node.url, '--token', tokens[agency]!])

async function done(agency: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(agency, ...args)
  assert.equal(code, 0, stderr)
  return stdout
}

test('an action is laid down, carried out with evidence, joined and confirmed at the command line', async () => {
  const { actions } = JSON.parse(await done('sco-secretariat', 'list', '--json')) as ActionsAnswer
  const { source, paragraph } = actions[0]!
  const of = paragraph === undefined ? [] : ['--paragraph', paragraph]
  const words = ['--title', 'Duty officers', '--title', 'ru=Дежурные', '--what', 'Each names one.']
  const more = ['--measure', 'One is named.', '--states', 'KAZ', '--due', '2020-06-01']
  const added = await done('sco-secretariat', 'add', source!, ...of, ...words, ...more, '--json')
  const { statement: id } = JSON.parse(added) as { readonly statement: string }
  const file = join(testFolder(), 'officers.csv')
  writeFileSync(file, 'state,office\nKAZ,duty officer\n')
  const progress = ['--progress', 'achieved', '--text', 'Named.', '--evidence', file]
  await done('kaz-moh', 'update', id, ...progress)
  const early = await run('kaz-moh', 'complete', id)
  assert.match(early.stderr, /the Secretariat confirms that an action is complete/)
  await done('sco-secretariat', 'complete', id, '--state', 'KAZ')
  await done('chn-moh', 'join', id, '--state', 'CHN')
  const shown = await done('chn-moh', 'show', id)
  const digest = createHash('sha256').update('state,office\nKAZ,duty officer\n').digest('hex')
  assert.match(shown, /Duty officers: open, due 2020-06-01/)
  assert.match(shown, new RegExp(`officers\\.csv, 30 bytes, sha256 ${digest}`))
  assert.match(shown, /KAZ +complete[\s\S]*CHN takes part/)
  const listed = await done('chn-moh', 'list', '--state', 'CHN')
  assert.match(listed, /2020-06-01 +open +KAZ complete, CHN waiting +Duty officers/)
  const { action } = JSON.parse(await done('chn-moh', 'show', id, '--json')) as ActionAnswer
  assert.equal(action.participations.length, 1)
})
