import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readable } from './readable.ts'
import { hostileBriefing } from './test-hostile-briefing.ts'
import { sampleBriefing } from './test-briefing.ts'
import { typesetIssue } from './typeset-issue.ts'

type SetTable = {
  readonly kind: string
  readonly rows: readonly (readonly {
    readonly text: string
    readonly note: string
    readonly gap: boolean
  }[])[]
}

test('typesetIssue() hands over words as data, every one as it is but for what no text may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (words) => {
      const briefing = hostileBriefing(words)
      const issue = JSON.parse(typesetIssue(briefing, 'en').issue) as { title: string; organisation: string }
      const said = readable(briefing.organisation.names.en)
      assert.equal(issue.organisation, said)
      assert.equal(issue.title, said)
    }),
  )
})

test('typesetIssue() shows zero as zero and a gap by its name', () => {
  const { sections } = JSON.parse(typesetIssue(sampleBriefing(), 'ru').issue) as {
    sections: readonly { blocks: readonly SetTable[] }[]
  }
  const { rows } = sections[0]!.blocks.find(({ kind }) => kind === 'table')!
  assert.deepEqual(rows[0]![2], { text: '0', note: '', gap: false })
  assert.deepEqual(rows[3]![4], { text: 'не собиралось', note: 'запрошено 27 апреля', gap: true })
})

test('typesetIssue() draws every curve as an image that needs nothing from elsewhere', () => {
  const { issue, drawings } = typesetIssue(sampleBriefing(), 'zh')
  const named = [...issue.matchAll(/"drawing":"([^"]+)"/g)].map(([, name]) => name!)
  assert.deepEqual([...new Set(named)].sort(), [...drawings.keys()].sort())
  for (const svg of drawings.values()) {
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/)
    assert.doesNotMatch(svg, /var\(|@media|href="(?!#)/)
  }
})

test('typesetIssue() refuses a day that is none', () => {
  assert.throws(() => typesetIssue({ ...sampleBriefing(), date: '2020-4-29' }, 'en'), RangeError)
})
