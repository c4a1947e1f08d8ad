import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CommandError } from './command-error.ts'

/** What a draft of a briefing says; the node checks the rest. */
export type BriefingFile = Readonly<Record<string, unknown>> & {
  readonly event: string
  readonly date: string
  readonly words: Readonly<Record<string, unknown>>
  readonly overrides?: unknown
}

const example =
  '{"event":"covid-19","date":"2020-04-29","words":{"en":{"title":"…","lead":"…","notes":{"situation":"…"}}}}'

/** A draft of a briefing as JSON, from a file or from stdin (`-`). Throws CommandError. */
export async function readBriefingFile(path: string): Promise<BriefingFile> {
  const name = path === '-' ? 'stdin' : path
  const value = parse(name, await read(path))
  if (isBriefing(value)) return value
  throw new CommandError(`Cannot read ${name}: it is not a draft of a briefing, as ${example}`)
}

async function read(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  })
}

function parse(name: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new CommandError(`Cannot read ${name}: it is not JSON`, undefined, cause)
  }
}

function isBriefing(value: unknown): value is BriefingFile {
  if (typeof value !== 'object' || value === null) return false
  const { event, date, words } = value as Partial<BriefingFile>
  return typeof event === 'string' && typeof date === 'string' && typeof words === 'object' && words !== null
}
