import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CommandError } from './command-error.ts'
import type { DraftStatement } from './split-sealed.ts'

/** One draft or a list of them, as JSON, from a file or from stdin (`-`). Throws CommandError. */
export async function readDraftFile(path: string): Promise<DraftStatement[]> {
  const parsed = parse(path, await read(path))
  const drafts: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const wrong = drafts.findIndex((draft) => !isDraft(draft))
  if (drafts.length > 0 && wrong < 0) return drafts as DraftStatement[]
  throw new CommandError(
    `Cannot read ${nameOf(path)}: ${Array.isArray(parsed) ? `draft ${wrong + 1}` : 'it'} is not a draft, as {"kind":"situation.report","body":{…}}`,
  )
}

async function read(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  })
}

function parse(path: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new CommandError(`Cannot read ${nameOf(path)}: it is not JSON`, undefined, cause)
  }
}

function isDraft(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { kind, body } = value as Partial<DraftStatement>
  return typeof kind === 'string' && typeof body === 'object' && body !== null
}

function nameOf(path: string): string {
  return path === '-' ? 'stdin' : path
}
