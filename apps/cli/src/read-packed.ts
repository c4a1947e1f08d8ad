import { readFile, stat } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { CommandError } from './command-error.ts'

const maxBytes = 256 * 1024 * 1024

/** The bytes of a file, unpacked when it is gzip. Attacker-controlled: both sizes are bounded, and it is a file. */
export async function readPacked(path: string): Promise<Uint8Array> {
  const bytes = await readBounded(path)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (cause) {
    throw new CommandError(
      `Cannot read ${path}: it starts as gzip but does not unpack to at most ${maxBytes} bytes`,
      undefined,
      cause,
    )
  }
}

async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= maxBytes) return await readFile(path)
  } catch (cause) {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  }
  throw new CommandError(`Cannot read ${path}: it has more than ${maxBytes} bytes`)
}
