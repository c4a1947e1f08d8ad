import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapeMarkup, markup, safe } from './markup.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

test('safe`` lets no character out that could end an element’s text or a quoted attribute', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: written } = safe`<p title="${text}">${[text, [text]]}</p>`
      const inside = written.slice('<p title="'.length, -'</p>'.length).replace('">', '')
      assert.doesNotMatch(inside, /[<>"']/)
      assert.doesNotMatch(inside.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, ''), /&/)
    }),
  )
})

test('escapeMarkup() can be read back, but for what HTML or XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = text.toWellFormed().replaceAll(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '\u{FFFD}')
      assert.equal(readBack(escapeMarkup(text)), kept)
    }),
  )
})

test('safe`` takes Markup as it is, once, and leaves out what is not there', () => {
  assert.equal(safe`a${safe`<b>${'<'}</b>`}c`.text, 'a<b>&lt;</b>c')
  assert.equal(safe`${undefined}${false}${0}${''}`.text, '0')
  assert.equal(safe`${markup('<br>')}${'<br>'}`.text, '<br>&lt;br&gt;')
})

test('escapeMarkup() replaces lone surrogates and control characters', () => {
  assert.equal(escapeMarkup('a\u{0}b\u{D800}c\u{1B}d\te\n'), 'a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te\n')
})

function readBack(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replaceAll(/&([^;]+);/g, (_, name: string) => characters[name]!)
}
