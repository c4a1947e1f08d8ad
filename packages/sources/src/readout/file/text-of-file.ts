import { SourceError } from '../../source-error.ts'
import { textOfDocx } from './text-of-docx.ts'
import { textOfHtml } from './text-of-html.ts'
import { tidyText } from './tidy-text.ts'

export const maxReadoutBytes = 4 * 1024 * 1024
const maxCharacters = 100_000

const foreign: readonly (readonly [opening: string, what: string])[] = [
  ['%PDF', 'a PDF: copy its text and paste it'],
  ['\u00d0\u00cf\u0011\u00e0', 'an older or protected document: save it as .docx without a password'],
  ['{\\rtf', 'Rich Text: save it as .docx, or paste its text'],
]

/** The text of a readout: plain, HTML or .docx, told apart by how it opens. Attacker-controlled. Throws SourceError. */
export function textOfFile(bytes: Uint8Array): string {
  if (bytes.length > maxReadoutBytes)
    throw new SourceError('too-large', 'Cannot read readout: the file has more than 4 MB; paste its text')
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  const what = foreign.find(([start]) => opening.startsWith(start))?.[1]
  if (what !== undefined) throw new SourceError('unknown-format', `Cannot read readout: the file is ${what}`)
  const text = tidyText(opening.startsWith('PK') ? textOfDocx(bytes) : textOfWords(decode(bytes)))
  if (text === '')
    throw new SourceError(
      'unknown-format',
      'Cannot read readout: there is no text in it; a picture of a text is not read: paste the text itself',
    )
  if (text.length > maxCharacters)
    throw new SourceError(
      'too-large',
      `Cannot read readout: it has ${text.length} characters, at most ${maxCharacters} are read; paste the readout alone`,
    )
  return text
}

function textOfWords(words: string): string {
  return /^\s*<(?:!doctype|html|head|body|article|div|p|h[1-6]|table|span|section|main|meta|!--)\b/i.test(
    words.slice(0, 2_000),
  ) || /<\/(?:p|div|body|html)>/i.test(words)
    ? textOfHtml(words)
    : words
}

function decode(bytes: Uint8Array): string {
  const label = encodingOf(bytes)
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    throw new SourceError(
      'not-utf8',
      `Cannot read readout: it is not ${label}; save it as UTF-8, or paste it`,
    )
  }
}

/** By the mark at its start; else UTF-8, unless a web page says otherwise and the platform knows what it says. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 1_024))
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]
  return named !== undefined && isKnown(named) ? named : 'utf-8'
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'x-user-defined'
  } catch {
    return false
  }
}
