import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { Parser } from 'htmlparser2'
import { SourceError } from '../../source-error.ts'
import { TextLines } from './text-lines.ts'

const documentName = 'word/document.xml'
const maxDocumentBytes = 16 * 1024 * 1024
/** A thousandfold is the most that deflate packs, so that a step never unpacks more than some megabytes. */
const stepBytes = 4 * 1024

/** The words of a .docx file's main document. Attacker-controlled; unpacked by steps and only so far. Throws SourceError. */
export function textOfDocx(bytes: Uint8Array): string {
  return textOfDocument(new TextDecoder().decode(unpackDocument(bytes)))
}

type Unpacked = { readonly parts: Uint8Array[]; size: number; isWhole: boolean }

function unpackDocument(bytes: Uint8Array): Uint8Array {
  const unpacked: Unpacked = { parts: [], size: 0, isWhole: false }
  const unzip = new Unzip((file) => takeDocument(file, unpacked))
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && goesOn(unpacked); at += stepBytes)
      unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length)
  } catch (cause) {
    throw unreadable(`the file is broken (${(cause as Error).message})`)
  }
  const { parts, size, isWhole } = unpacked
  if (size > maxDocumentBytes)
    throw new SourceError('too-large', 'Cannot read document: it unpacks to more than 16 MB; paste its text')
  if (!isWhole) throw unreadable(`it holds no whole ${documentName}`)
  return joined(parts, size)
}

function takeDocument(file: UnzipFile, unpacked: Unpacked): void {
  if (file.name !== documentName || unpacked.isWhole || unpacked.size > 0) return
  file.ondata = (error, part, isLast) => {
    if (error !== null) throw error
    unpacked.parts.push(part)
    unpacked.size += part.length
    unpacked.isWhole ||= isLast
  }
  file.start()
}

function goesOn({ size, isWhole }: Unpacked): boolean {
  return !isWhole && size <= maxDocumentBytes
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function unreadable(why: string): SourceError {
  return new SourceError(
    'unknown-format',
    `Cannot read document: ${why}; save it as .docx again, or paste its text`,
  )
}

/** Elements of WordprocessingML (ISO/IEC 29500-1, section 17), by their local names, for prefixes are free. */
function textOfDocument(xml: string): string {
  if (!/<\/(?:[\w.-]+:)?document\s*>\s*$/u.test(xml.slice(-200))) throw unreadable('its text breaks off')
  const lines = new TextLines()
  const open: string[] = []
  let isHiddenRun = false
  let unread = 0
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = localName(qualified)
        open.push(name)
        if (isUnread(name)) unread++
        if (name === 'vanish' && open.at(-2) === 'rPr') isHiddenRun = isOn(attributes)
        if (unread > 0 || isHiddenRun) return
        if (name === 'br' || name === 'cr') lines.endLine()
        if (name === 'tab' && open.at(-2) === 'r') lines.add(' ')
      },
      ontext(text) {
        if (open.at(-1) === 't' && unread === 0 && !isHiddenRun) lines.add(text)
      },
      onclosetag(qualified) {
        const name = localName(qualified)
        open.pop()
        if (isUnread(name)) unread--
        if (name === 'r') isHiddenRun = false
        if (name === 'p' && unread === 0) lines.endBlock()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return lines.text()
}

/** What was deleted with changes tracked, and the second copy of a drawing's text. */
function isUnread(name: string): boolean {
  return name === 'del' || name === 'moveFrom' || name === 'Fallback'
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1)
}

function isOn(attributes: Readonly<Record<string, string>>): boolean {
  const value = Object.entries(attributes).find(([name]) => localName(name) === 'val')?.[1]
  return value === undefined || !['0', 'false', 'off'].includes(value)
}
