import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { AnalystTask } from './analyst-task.ts'
import { defaultParameters } from './default-parameters.ts'
import { openAnalysts } from './open-analysts.ts'
import { startAnalyst, type Analyst } from './start-analyst.ts'

const started: Analyst[] = []
const analysts = openAnalysts(() => {
  const analyst = startAnalyst()
  started.push(analyst)
  return analyst
}, 2)
after(() => analysts.close())

const sets = [defaultParameters]
const identity = {
  event: 'covid-19',
  place: 'KAZ',
  indicator: 'cases_confirmed_new',
  stratum: '',
  frequency: 'day',
  agency: 'kaz-moh',
  audience: 'public',
  dataset: '',
}
const rows = Array.from({ length: 200 }, (_, day) => ({
  day: 18_000 + day,
  value: day === 199 ? 900 : day % 9,
  index: day,
  replaced: null,
}))
const task: AnalystTask & { kind: 'assess' } = {
  kind: 'assess',
  sets,
  series: [{ series: 1, identity, rows, vintages: rows.map(({ index }) => index + 1), standing: [] }],
}

test('a thread that is killed over its task is replaced, and the task answered as if nothing had been', async () => {
  const undisturbed = await analysts.ask(task)
  assert.ok(undisturbed[0]!.raised.length > 0)
  const disturbed = analysts.ask(task)
  await started.at(-1)!.close()
  assert.deepEqual(await disturbed, undisturbed)
  assert.ok(started.length >= 2)
})

test('a task over which every thread dies is given up after three, and the next ones are answered', async () => {
  const before = started.length
  const poison = { ...task, series: [{ ...task.series[0]!, rows: undefined as never }] }
  await assert.rejects(analysts.ask(poison), /has stopped/)
  assert.ok(started.length - before >= 2)
  assert.equal((await analysts.ask(task)).length, 1)
})

test('whoever waits when they are closed is told', async () => {
  const closing = openAnalysts(startAnalyst, 1)
  const asked = [closing.ask(task), closing.ask(task)]
  const told = Promise.all(asked.map((one) => assert.rejects(one, /stopped|closed/)))
  await closing.close()
  await told
  await assert.rejects(closing.ask(task), /closed/)
})
