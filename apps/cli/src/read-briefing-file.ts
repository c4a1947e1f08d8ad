import { CommandError } from './command-error.ts'
import { nameOfFile, readJson } from './read-json-file.ts'

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
  const value = await readJson(path)
  if (isBriefing(value)) return value
  throw new CommandError(`Cannot read ${nameOfFile(path)}: it is not a draft of a briefing, as ${example}`)
}

function isBriefing(value: unknown): value is BriefingFile {
  if (typeof value !== 'object' || value === null) return false
  const { event, date, words } = value as Partial<BriefingFile>
  return typeof event === 'string' && typeof date === 'string' && typeof words === 'object' && words !== null
}
