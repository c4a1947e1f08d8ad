import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CommandError } from './command-error.ts'

/** A file of JSON, or stdin (`-`). Throws CommandError. */
export async function readJson(path: string): Promise<unknown> {
  const content = await read(path)
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new CommandError(`Cannot read ${nameOfFile(path)}: it is not JSON`, undefined, cause)
  }
}

/** A JSON object, or stdin's. Throws CommandError. */
export async function readJsonObject(path: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await readJson(path)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  throw new CommandError(`Cannot read ${nameOfFile(path)}: it is not an object, as {"title":{"en":"…"}}`)
}

export function nameOfFile(path: string): string {
  return path === '-' ? 'stdin' : path
}

async function read(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  })
}
