import { hash } from 'node:crypto'
import { RecordError } from './record-error.ts'

const version = 'concert record state v1'
const encoder = new TextEncoder()

/**
 * The commit point, `log/state`: a version, a checksum of the rest, and the last signed checkpoint. A batch is in the
 * record from the moment this file is renamed into place, whether or not its tiles are there yet.
 */
export function formatState(signedCheckpoint: string): Uint8Array {
  return encoder.encode(`${version}\nsha256 ${checksum(signedCheckpoint)}\n${signedCheckpoint}`)
}

/** The signed checkpoint as text; its signature is not verified here. Throws `damaged` or `newer`. */
export function parseState(bytes: Uint8Array, path: string): string {
  const text = new TextDecoder().decode(bytes)
  const match = /^([^\n]*)\nsha256 ([0-9a-f]{64})\n(.*)$/s.exec(text)
  if (match?.[1] === version && match[2] === checksum(match[3]!)) return match[3]!
  if (/^concert record state v\d+\n/.test(text) && !text.startsWith(version)) {
    throw new RecordError('newer', `${path} was written by a newer version of Concert: start that one`, {
      path,
    })
  }
  throw new RecordError('damaged', `${path} is not as it was written: its checksum does not match`, { path })
}

const checksum = (text: string): string => hash('sha256', text, 'hex')
