import { CommandError } from './command-error.ts'
import { nameOfFile, readJson } from './read-json-file.ts'
import type { DraftStatement } from './split-sealed.ts'

/** One draft or a list of them, as JSON, from a file or from stdin (`-`). Throws CommandError. */
export async function readDraftFile(path: string): Promise<DraftStatement[]> {
  const parsed = await readJson(path)
  const drafts: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const wrong = drafts.findIndex((draft) => !isDraft(draft))
  if (drafts.length > 0 && wrong < 0) return drafts as DraftStatement[]
  throw new CommandError(
    `Cannot read ${nameOfFile(path)}: ${Array.isArray(parsed) ? `draft ${wrong + 1}` : 'it'} is not a draft, as {"kind":"situation.report","body":{…}}`,
  )
}

function isDraft(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { kind, body } = value as Partial<DraftStatement>
  return typeof kind === 'string' && typeof body === 'object' && body !== null
}
