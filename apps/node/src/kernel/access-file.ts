import { z } from 'zod'
import type { AgencyId, Instant } from '@concert/statement'
import { readIfThere, writeDurably } from './files.ts'

/** What a caller may do, each more than the one before: read as its agency, draft for it, sign with its key, administer the node. */
export const scopes = ['read', 'draft', 'sign', 'administer'] as const
export type Scope = (typeof scopes)[number]

export type Token = {
  readonly name: string
  readonly scope: Scope
  readonly agency?: AgencyId
  readonly created: Instant
  readonly sha256: string
}

const tokensSchema = z.array(
  z.strictObject({
    name: z.string(),
    scope: z.enum(scopes),
    agency: z.custom<AgencyId>((value) => typeof value === 'string').optional(),
    created: z.custom<Instant>((value) => typeof value === 'string'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
)

/** The tokens in the file, none where there is no file. Throws an Error that names the file and the way out. */
export async function readTokens(path: string): Promise<Token[]> {
  const stored = await readIfThere(path)
  const read = tokensSchema.safeParse(stored === undefined ? [] : parseText(stored.toString('utf8')))
  if (read.success) return read.data as Token[]
  throw new Error(
    `Cannot read the tokens in ${path}: the file is damaged. Put it back from a backup, or move it away: all tokens are then void, and the node prints a code for a first administrator`,
  )
}

/** Writes the list as it is when its turn comes: of two changes at once, the later write holds both. */
export function tokenWriter(path: string, list: () => readonly Token[]): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve()
  return () => {
    const written = turn.then(() => writeDurably(path, `${JSON.stringify(list(), undefined, 2)}\n`))
    turn = written.catch(() => undefined)
    return written
  }
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
