import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatPeriod } from '@concert/statement'
import { cases, report, say } from '../../testing/speaking.ts'
import { openTestNode } from '../../testing/test-node.ts'
import { untilAssessed } from '../../testing/until-assessed.ts'
import { formatTable } from '../../http/format-table.ts'

test('formatTable() quotes what must be, and lets no words become a formula', () => {
  const table = { words: (row: string) => row, figure: ({ length }: string) => -length, gap: () => null }
  assert.equal(
    formatTable(table, ['a, "b"', '=1+1', '']),
    'words,figure,gap\n"a, ""b""",-6,\n\'=1+1,-4,\n,0,\n',
  )
})

test('every table of the module is there as CSV, with the rows that its answer has', async () => {
  const at = await openTestNode()
  const counts = [4, 5, 6, 5, 4, 6, 5, 5, 4, 6, 5, 4, 5, 60]
  const days = counts.map((count, day) => cases('KAZ', formatPeriod(18_322 + day, 'day'), count))
  await say(at, report('kaz-moh', days))
  const { signals } = await untilAssessed(at)
  assert.ok(signals.length > 0)
  const files = ['board', 'signals', 'parameters', 'assessments', 'timelines', 'clocks', 'alerts']
  for (const file of [...files, 'lead-times']) {
    const answer = await at.inject({ url: `/api/threats/${file}.csv?event=covid-19` })
    assert.equal(answer.statusCode, 200, file)
    assert.match(answer.headers['content-type'] as string, /^text\/csv/)
    const [head, ...rows] = answer.body.trimEnd().split('\n')
    assert.match(head!, /^[a-z_]+(?:,[a-z_]+)+$/)
    if (file === 'board') assert.equal(rows.length, signals.length)
    assert.doesNotMatch(answer.body, /NaN|undefined|\[object/)
  }
  const { series } = signals[0]!
  for (const file of ['nowcast-delays', 'nowcast-scores', 'forecast-scores']) {
    const { statusCode, body } = await at.inject({ url: `/api/threats/series/${series}/${file}.csv` })
    assert.equal(statusCode, 200, body)
    assert.match(body, /\n\d{4}-\d\d-\d\d,\d+,KAZ,cases_confirmed_new,/)
  }
})
