import { kinds, type Kind } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line, Said } from './beat.ts'
import { story } from './story.ts'
import { openTeller } from './tell-story.ts'

/** Every line of the story, told to a listener who takes everything. */
async function everyLine(): Promise<Line[]> {
  const lines: Line[] = []
  const say = (line: Line): Promise<Said> =>
    Promise.resolve({ id: String(lines.push(line)).padStart(64, '0') as Said['id'], index: lines.length })
  const teller = openTeller(story, say, () => undefined)
  for (const week of ['W07', 'W13', 'W17'])
    for (const state of ['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'])
      teller.know(`report ${state} 2020-${week}`, { id: 'f'.repeat(64) as Said['id'], index: 1 })
  await teller.tellUntil('2021-01-01T00:00:00.000Z' as never)
  return lines
}

test('the story stands in the order of time and ends before the sample does', () => {
  const instants = story.map(({ at }) => at)
  assert.deepEqual(instants, instants.toSorted())
  assert.ok(instants.at(-1)! < '2020-04-29T05:00:00.000Z')
})

test('every line is one that its kind allows, and texts for everyone are in three languages', async () => {
  for (const { draft } of await everyLine()) {
    const { error } = kinds[draft.kind as Kind].body.safeParse(draft.body)
    assert.equal(error, undefined, `${draft.kind}: ${error?.message ?? ''}`)
    for (const texts of textsIn(draft.body))
      assert.deepEqual(Object.keys(texts).sort(), ['en', 'ru', 'zh'], JSON.stringify(texts))
  }
})

test('a teller says nothing twice, and refuses to name what was not said', async () => {
  const lines = await everyLine()
  assert.ok(lines.length > 90)
  const teller = openTeller(
    story,
    () => assert.fail('nothing may be said'),
    () => undefined,
  )
  await assert.rejects(teller.tellUntil('2020-04-30T00:00:00.000Z' as never), /"report IND 2020-W13" was not/)
})

/** Records of a text by language, wherever they stand. */
function textsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string' && value.en.length !== 64) return [value]
  return Object.values(value).flatMap(textsIn)
}
