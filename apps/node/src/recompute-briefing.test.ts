import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { computeBriefing, type BriefingContent } from './modules/briefings/compute-briefing.ts'
import { renderForms } from './modules/briefings/render-forms.ts'
import { recomputeBriefing, type ProvenRecord } from './recompute-briefing.ts'
import { startTestNode } from './testing/started-node.ts'

type Sample = Awaited<ReturnType<typeof startTestNode>>

const words = { title: 'Title', lead: 'Lead.', notes: {} }

describe('recomputeBriefing()', () => {
  let sample: Sample
  let dir = ''
  before(async () => {
    sample = await startTestNode('sample')
    dir = await mkdtemp(join(tmpdir(), 'concert-recompute-test-'))
  })
  after(async () => {
    await sample.stop()
    await rm(dir, { recursive: true, force: true })
  })

  const contentAt = (size: number): BriefingContent => ({
    number: 7,
    date: '2020-04-22',
    size,
    event: 'covid-19',
    words: { en: words, ru: words, zh: words },
  })

  /** As it comes from a place that knows no more than the first entries, and nothing that is sealed. */
  const firstEntries = (size: number): ProvenRecord => {
    const { record } = sample.node
    return {
      origin: record.origin,
      size: () => size,
      entry: record.entry,
      entries: (from, to = size) => record.entries(from, to),
      rootAt: record.rootAt,
      attachment: record.attachment,
    }
  }

  test('gives what the node computes that knows more, and the same bytes', async () => {
    const { record, db, modules } = sample.node
    const size = Math.floor(record.size() * 0.8)
    const content = contentAt(size)
    const issued = await computeBriefing({ db, record, modules }, content)
    const { briefing, files } = await recomputeBriefing(firstEntries(size), content, join(dir, 'a'))
    assert.deepEqual(briefing, issued)
    assert.deepEqual(files, await renderForms(issued))
  })

  test('gives another briefing for another size', async () => {
    const size = Math.floor(sample.node.record.size() * 0.5)
    const { briefing } = await recomputeBriefing(firstEntries(size), contentAt(size), join(dir, 'b'))
    assert.equal(briefing.record.size, size)
    assert.equal(briefing.record.root, Buffer.from(await sample.node.record.rootAt(size)).toString('base64'))
  })
})
