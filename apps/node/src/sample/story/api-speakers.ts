import type { AgencyId, StatementId } from '@concert/statement'
import type { RunningNode } from '../../kernel/open-node.ts'
import type { Line, Said } from './beat.ts'
import type { SayLine } from './tell-story.ts'

/** Agencies that speak to a node over its API, each with its own token, and read from it. */
export type Speakers = {
  /** Throws an Error with the node's own words when it is refused. */
  readonly say: SayLine
  /** Why a line is refused; undefined when it is taken. */
  readonly refusalOf: (line: Line) => Promise<string | undefined>
  /** As an agency, or as everyone. */
  readonly read: <T>(path: string, by?: AgencyId) => Promise<T>
  /** Of what was said under a name. Throws RangeError for what was not. */
  readonly idOf: (name: string) => StatementId
}

export function openSpeakers(
  { node, url }: { readonly node: Pick<RunningNode, 'access'>; readonly url: string },
  tell: (step: string) => void,
): Speakers {
  const tokens = new Map<AgencyId, Promise<string>>()
  const named = new Map<string, StatementId>()
  const tokenOf = (agency: AgencyId): Promise<string> => {
    const token =
      tokens.get(agency) ??
      node.access.grant({ name: `story ${agency}`, scope: 'sign', agency }).then((one) => one.token)
    tokens.set(agency, token)
    return token
  }
  const asked = async (path: string, by: AgencyId | undefined, init: RequestInit = {}): Promise<unknown> => {
    const headers = new Headers(init.headers)
    if (by !== undefined) headers.set('authorization', `Bearer ${await tokenOf(by)}`)
    const response = await fetch(new URL(path, url), { ...init, headers })
    if (response.ok) return response.json()
    throw new Error(await detailOf(response))
  }
  const sign = async ({ by, draft }: Line): Promise<Said> => {
    const { attachments = [], ...said } = draft
    for (const { bytes } of attachments)
      await asked('/api/attachments', by, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: Uint8Array.from(bytes),
      })
    const described = attachments.map(({ sha256, mediaType, name }) => ({ sha256, mediaType, name }))
    const receipt = await asked('/api/sign', by, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...said, attachments: described }),
    })
    const { index, statement, entrySha256 } = receipt as ReceiptParts
    tell(`entry ${index}  ${draft.kind} by ${by}  receipt ${entrySha256.slice(0, 16)}…`)
    return { id: statement, index }
  }
  return {
    say: async (line) => {
      const said = await sign(line)
      if (line.name !== undefined) named.set(line.name, said.id)
      return said
    },
    refusalOf: (line) =>
      sign(line).then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      ),
    read: async <T>(path: string, by?: AgencyId) => (await asked(path, by)) as T,
    idOf: (name) => {
      const id = named.get(name)
      if (id === undefined) throw new RangeError(`"${name}" was not said`)
      return id
    },
  }
}

type ReceiptParts = { readonly index: number; readonly statement: StatementId; readonly entrySha256: string }

async function detailOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as { readonly detail?: string }
  return problem.detail ?? `the node answered ${response.status}`
}
