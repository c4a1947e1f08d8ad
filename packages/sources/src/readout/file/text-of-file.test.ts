import { strToU8, zipSync, Zip, ZipDeflate } from 'fflate'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SourceError } from '../../source-error.ts'
import { textOfFile } from './text-of-file.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const docx = (body: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(documentOf(body)) })
const refusal = (bytes: Uint8Array): string => {
  try {
    textOfFile(bytes)
  } catch (error) {
    assert.ok(error instanceof SourceError)
    return `${error.code}: ${error.message}`
  }
  return 'taken'
}

test('textOfFile() reads a .docx: paragraphs, line ends, and words that are split over runs', () => {
  const body = `<w:p><w:r><w:t>On 3 </w:t></w:r><w:r><w:t>March</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">first</w:t><w:br/><w:t>second &amp; last</w:t></w:r></w:p>`
  assert.equal(textOfFile(docx(body)), 'On 3 March\n\nfirst\nsecond & last')
})

test('textOfFile() leaves out of a .docx what was deleted, is hidden, or stands there a second time', () => {
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const body = `<w:p>${run('seen ')}<w:del>${run('deleted ')}</w:del><w:ins>${run('inserted ')}</w:ins>${run('hidden ', '<w:vanish/>')}${run('shown', '<w:vanish w:val="0"/>')}</w:p><mc:AlternateContent><mc:Choice><w:p>${run('box')}</w:p></mc:Choice><mc:Fallback><w:p>${run('box again')}</w:p></mc:Fallback></mc:AlternateContent>`
  assert.equal(textOfFile(docx(body)), 'seen inserted shown\n\nbox')
})

test('textOfFile() reads a .docx that was written as a stream, its sizes behind its parts', () => {
  const parts: Uint8Array[] = []
  const zip = new Zip((_error, part) => parts.push(part))
  const file = new ZipDeflate('word/document.xml')
  zip.add(file)
  file.push(strToU8(documentOf('<w:p><w:r><w:t>streamed</w:t></w:r></w:p>')), true)
  zip.end()
  assert.equal(textOfFile(Buffer.concat(parts)), 'streamed')
})

test('textOfFile() unpacks no more than it takes: a .docx that unfolds a thousandfold is refused', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 })
  assert.ok(bomb.length < 100_000)
  assert.match(refusal(bomb), /^too-large: .*unpacks to more than 16 MB/)
})

test('textOfFile() expands no entities of a document’s own', () => {
  const body = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:p><w:r><w:t>&b;</w:t></w:r></w:p>'
  assert.equal(textOfFile(docx(body)), '&b;')
})

test('textOfFile() reads no script, style, remark or hidden part of a web page, and decodes what is written', () => {
  const page = `<p>one &mdash; two</p><script>three</script><p style="DISPLAY:none">four</p><ul><li>five<li>six</ul><!-- seven --><svg><text>eight</text></svg><template>nine</template>`
  assert.equal(textOfFile(utf8(page)), 'one — two\n\nfive\n\nsix')
})

test('textOfFile() reads other encodings by their mark, and a page’s by what it says', () => {
  const russian = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
  const page = new Uint8Array([...utf8('<meta charset="windows-1251"><p>'), ...russian, ...utf8('</p>')])
  assert.equal(textOfFile(page), 'Привет')
  assert.equal(textOfFile(Uint8Array.from([0xff, 0xfe, 0x41, 0x04])), 'с')
  assert.match(refusal(russian), /^not-utf8: .*save it as UTF-8/)
})

test('textOfFile() says what a file is that it does not read, and the way out', () => {
  assert.match(refusal(utf8('%PDF-1.7')), /a PDF: copy its text/)
  assert.match(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])), /save it as \.docx without a password/)
  assert.match(refusal(utf8('{\\rtf1 x}')), /Rich Text/)
  assert.match(refusal(zipSync({ 'xl/workbook.xml': strToU8('<a/>') })), /holds no whole word\/document\.xml/)
  assert.match(refusal(docx('<w:p/>')), /there is no text in it/)
  const cut = strToU8(documentOf('<w:p><w:r><w:t>Half of').slice(0, -20))
  assert.match(refusal(zipSync({ 'word/document.xml': cut })), /breaks off; save it as \.docx again/)
  assert.match(refusal(utf8('')), /there is no text in it/)
  assert.match(refusal(utf8('word '.repeat(30_000))), /^too-large: .*at most 100000 are read/)
  assert.match(refusal(new Uint8Array(5 * 1024 * 1024)), /^too-large: .*more than 4 MB/)
})

test('textOfFile() ends with a text or a SourceError, whatever bytes it is given', () => {
  const whole = docx('<w:p><w:r><w:t>words</w:t></w:r></w:p>')
  const flipped = fc
    .tuple(fc.nat(whole.length - 1), fc.nat(255))
    .map(([at, byte]) => whole.map((one, index) => (index === at ? byte : one)))
  const cut = fc.nat(whole.length).map((length) => whole.slice(0, length))
  const html = fc.string().map((text) => utf8(`<p>${text}</p><`))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), flipped, cut, html), (bytes) => {
      assert.equal(typeof refusal(bytes), 'string')
    }),
    { numRuns: 500 },
  )
})
