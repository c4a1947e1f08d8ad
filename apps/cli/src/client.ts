import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, ProblemError, type Problem } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'

export type NodeFlags = {
  readonly node?: string
  readonly token?: string
  readonly data?: string
  readonly json?: boolean
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** A node's API. Each call throws ProblemError when the node refuses, and CommandError when it does not answer. */
export type Client = {
  readonly url: string
  readonly get: <T>(path: string, query?: Query) => Promise<T>
  readonly text: (path: string) => Promise<string>
  /** A file's bytes; undefined where there is none. */
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>
  readonly post: <T>(path: string, body: unknown) => Promise<T>
  readonly send: (path: string, query: Query, bytes: Uint8Array<ArrayBuffer>) => Promise<Response>
  readonly remove: (path: string) => Promise<void>
}

const defaultUrl = 'http://127.0.0.1:8080'

/** The node that the flags, the data folder's `node.json` or the environment name, in that order. */
export async function openClient(flags: NodeFlags): Promise<Client> {
  const local = flags.data === undefined ? undefined : await readNodeFile(flags.data)
  if (flags.data !== undefined && local === undefined && flags.node === undefined)
    throw new CommandError(
      `No node runs on ${flags.data}: start it with "concert node --data ${flags.data}"`,
      exitCodes.unreachable,
    )
  const url = baseUrl(flags.node ?? local?.url ?? process.env['CONCERT_NODE'] ?? defaultUrl)
  const token = flags.token ?? local?.token ?? process.env['CONCERT_TOKEN']
  const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
    refuseProblem(await reach(url, `${url}${path}`, withToken(init, token)))
  return {
    url,
    get: async <T>(path: string, query: Query = {}) => (await (await call(path + search(query))).json()) as T,
    text: async (path) => (await call(path)).text(),
    bytes: async (path) => {
      const response = await reach(url, `${url}${path}`, withToken({}, token))
      if (response.status === 404) return undefined
      return new Uint8Array(await (await refuseProblem(response)).arrayBuffer())
    },
    post: async <T>(path: string, body: unknown) =>
      (await (await call(path, { method: 'POST', ...bodyOf(body) })).json()) as T,
    send: (path, query, bytes) =>
      call(path + search(query), {
        method: 'POST',
        body: bytes,
        headers: { 'content-type': 'application/octet-stream' },
      }),
    remove: async (path) => void (await call(path, { method: 'DELETE' })),
  }
}

export type NodeFile = { readonly url: string; readonly token: string; readonly pid: number }

/** Where the node that runs on a data folder listens; undefined when none does, or it went without a word. */
export async function readNodeFile(dir: string): Promise<NodeFile | undefined> {
  try {
    return JSON.parse(await readFile(join(dir, 'node.json'), 'utf8')) as NodeFile
  } catch {
    return undefined
  }
}

function baseUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '')
  throw new CommandError(`"${text}" is not the address of a node, as ${defaultUrl}`, exitCodes.usage)
}

function search(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

function bodyOf(body: unknown): RequestInit {
  return body instanceof Uint8Array
    ? {
        body: body as Uint8Array<ArrayBuffer>,
        headers: { 'content-type': 'application/vnd.concert.envelope+json' },
      }
    : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

function withToken(init: RequestInit, token: string | undefined): RequestInit {
  const headers = new Headers(init.headers)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  return { ...init, headers }
}

async function reach(node: string, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    throw unreachable(node, error)
  }
}

export function unreachable(node: string, error: unknown): CommandError {
  const { cause } = error as { cause?: Error & { code?: string } }
  const reason = cause?.code ?? cause?.message ?? (error as Error).message
  return new CommandError(
    `The node at ${node} does not answer (${reason}). Is it running? Give --node URL, or --data DIR on its own machine`,
    exitCodes.unreachable,
    error,
  )
}

async function refuseProblem(response: Response): Promise<Response> {
  if (response.ok) return response
  const text = await response.text()
  throw new ProblemError(
    parseProblem(text) ?? {
      title: `HTTP ${response.status}`,
      detail: text.slice(0, 300) || response.statusText,
    },
  )
}

function parseProblem(text: string): Problem | undefined {
  try {
    const document = JSON.parse(text) as Partial<Problem>
    return typeof document.title === 'string' && typeof document.detail === 'string'
      ? (document as Problem)
      : undefined
  } catch {
    return undefined
  }
}
