import { typesetIssue, type Briefing } from '@concert/briefing'
import { hostileBriefing, sampleBriefing } from '@concert/briefing/testing'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { openTypesetter, type Typesetter } from './open-typesetter.ts'

const languages = ['en', 'ru', 'zh'] as const

describe('the typesetter', () => {
  let typeset: Typesetter
  before(async () => void (typeset = await openTypesetter()))

  const pdfOf = (briefing: Briefing, language: (typeof languages)[number] = 'en'): string =>
    Buffer.from(typeset(typesetIssue(briefing, language))).toString('latin1')

  for (const language of languages)
    test(`sets a tagged PDF of A4 pages that runs nothing, in ${language}`, () => {
      const pdf = pdfOf(sampleBriefing(), language)
      assert.match(pdf, /^%PDF-1\.7/)
      assert.match(pdf, /\/MarkInfo <<\s*\/Marked true/)
      assert.match(pdf, /\/StructTreeRoot/)
      assert.match(pdf, new RegExp(`/Lang \\(${language}`))
      assert.doesNotMatch(pdf, /\/JavaScript|\/JS\b|\/Launch|\/URI|\/EmbeddedFile/)
      assert.ok(pageCount(pdf) >= 3 && pageCount(pdf) <= 6)
    })

  test('dates the document with the issue and with nothing else', () => {
    const dates = [...pdfOf(sampleBriefing()).matchAll(/D:(\d{14})|(?:Modify|Create)Date>([^<]+)/g)]
    assert.deepEqual(
      [...new Set(dates.map(([, stamp, instant]) => stamp ?? instant))],
      ['20200429000000', '2020-04-29T00:00:00Z'],
    )
  })

  test('tags headings, tables with their heads, lists, and drawings with their text', () => {
    const pdf = pdfOf(sampleBriefing())
    for (const tag of ['Title', 'H1', 'H2', 'Table', 'THead', 'TH', 'TD', 'L', 'LI', 'Figure'])
      assert.match(pdf, new RegExp(`/S /${tag}\\b`), tag)
    const figures = pdf.match(/\/S \/Figure\b/g)!.length
    assert.equal(figures, 25)
    assert.ok(pdf.match(/\/Alt[ (<]/g)!.length >= figures)
  })

  test('gives the same bytes whatever it has set before', () => {
    const first = pdfOf(sampleBriefing(), 'zh')
    pdfOf(sampleBriefing({ states: 3 }), 'ru')
    assert.equal(pdfOf(sampleBriefing(), 'zh'), first)
  })

  for (const states of [1, 60])
    test(`sets an issue of ${states} states`, () => {
      const pdf = pdfOf(sampleBriefing({ states }))
      assert.equal(pdf.match(/\/S \/Figure\b/g)!.length, states === 1 ? 3 : states * 2 + 1)
    })

  test('sets an issue without a section, and one whose sections are empty', () => {
    const briefing = sampleBriefing()
    const empty = briefing.sections.map((section) => ({ ...section, blocks: [] }))
    for (const sections of [[], empty]) assert.ok(pageCount(pdfOf({ ...briefing, sections })) >= 1)
  })

  test('shows words as they are and never runs them, whoever they are by', () => {
    const commands = fc.constantFrom(...typstCommands)
    fc.assert(
      fc.property(commands, fc.string({ unit: 'binary', maxLength: 40 }), (command, rest) => {
        const pdf = pdfOf(hostileBriefing(command + rest))
        assert.match(pdf, /\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/)
        assert.doesNotMatch(pdf, /\/MediaBox \[0 0 (?!595)/)
      }),
      { numRuns: 40 },
    )
  })

  test('has letters for what states may write in their own languages', () => {
    for (const [words, font] of [
      ['Денсаулық сақтау министрлігі Ҳукумат', 'NotoSans-Regular'],
      ['स्वास्थ्य मंत्रालय', 'NotoSans-Regular'],
      ['وزارت بهداشت', 'NotoSansArabic'],
      ['卫生健康委员会', 'NotoSansSC'],
    ] as const)
      assert.ok(pdfOf(hostileBriefing(words)).includes(font), words)
  })

  test('breaks words of 300 letters, in a title and in a column', () => {
    const long = 'W'.repeat(300)
    assert.ok(pageCount(pdfOf(hostileBriefing(long))) >= 1)
    assert.match(typesetIssue(hostileBriefing(long), 'en').issue, /W{12}\u200BW{12}/)
  })
})

const typstCommands = [
  '#set page(width: 10pt)',
  '#panic("x")',
  '#read("/etc/passwd")',
  '#import "@preview/x:1.0.0"',
  '$ x^2 $',
  '"); #panic("',
  '\\") #panic()',
  '] #panic() [',
  '```typ #panic()```',
  '= Heading',
  '<label> @reference',
  '\u{202E}\u{0}\\u{7d}',
]

function pageCount(pdf: string): number {
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0
}
