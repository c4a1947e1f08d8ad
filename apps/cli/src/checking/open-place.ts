import { folderSource } from '@concert/record'
import type { LogSource } from '@concert/tlog'
import { httpSource } from '@concert/verify'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { openClient, readNodeFile, unreachable } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** What a node says of itself. */
export type NodeState = {
  readonly origin: string
  readonly vkey: string
  readonly size: number
  readonly position: number
}

/** A record that is to be checked: a node's data folder, a backup, a bare record folder, or one on the network. */
export type RecordPlace = {
  readonly name: string
  readonly form: 'data' | 'backup' | 'record' | 'remote'
  readonly source: LogSource
  /** The data folder or the backup, which hold a vault beside the record. */
  readonly dir?: string
  /** The running node, where there is one. */
  readonly node?: { readonly url: string; readonly state: NodeState }
}

export const manifestName = 'manifest.json'

/** Finds out what stands at a folder or an address. Throws CommandError when it is no record. */
export function openPlace(name: string): Promise<RecordPlace> {
  return /^https?:\/\//.test(name) ? openRemote(name.replace(/\/+$/, '')) : openFolder(name)
}

async function openFolder(dir: string): Promise<RecordPlace> {
  if (await isThere(join(dir, 'record'))) {
    const source = folderSource(join(dir, 'record'))
    if (await isThere(join(dir, manifestName))) return { name: dir, form: 'backup', source, dir }
    const node = await runningNode(dir)
    return { name: dir, form: 'data', source, dir, ...(node === undefined ? {} : { node }) }
  }
  if (await isThere(join(dir, 'checkpoint'))) return { name: dir, form: 'record', source: folderSource(dir) }
  throw new CommandError(
    `${dir} is neither the data folder of a node nor a record: it has no record/ and no checkpoint`,
  )
}

/** The record of a node stands below /record; on any other web server it stands where it was put. */
async function openRemote(url: string): Promise<RecordPlace> {
  const base = url.replace(/\/record$/, '')
  const state = await askNode(base)
  if (state !== undefined)
    return {
      name: url,
      form: 'remote',
      source: httpSource(`${base}/record`, fetch),
      node: { url: base, state },
    }
  return { name: url, form: 'remote', source: httpSource(url, fetch) }
}

/** The node that runs on a data folder, if the file that it left behind is not from one that is gone. */
export async function runningNode(dir: string): Promise<RecordPlace['node']> {
  const file = await readNodeFile(dir)
  if (file === undefined) return undefined
  const state = await askNode(file.url).catch(() => undefined)
  return state === undefined ? undefined : { url: file.url, state }
}

/** Undefined where a web server answers that is no node; throws CommandError where nobody answers. */
async function askNode(url: string): Promise<NodeState | undefined> {
  const response = await fetch(`${url}/api/node`, { signal: AbortSignal.timeout(10_000) }).catch(
    (error: unknown) => {
      throw unreachable(url, error)
    },
  )
  if (!response.ok) return undefined
  const state = (await response.json().catch(() => ({}))) as Partial<NodeState>
  return typeof state.vkey === 'string' && typeof state.size === 'number' ? (state as NodeState) : undefined
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

const settleMs = 250
const maxTries = 20

/** The tables of a running node against its record: a batch under way is waited for, a standstill is answered. */
export async function tablesBehind(url: string): Promise<{ size: number; position: number }> {
  const client = await openClient({ node: url })
  const first = await client.get<NodeState>('/api/node')
  let { position } = first
  for (let tries = 0; position < first.size && tries < maxTries; tries++) {
    await new Promise((resolve) => setTimeout(resolve, settleMs))
    position = (await client.get<NodeState>('/api/node')).position
  }
  return { size: first.size, position }
}

/** For what must not find a writer at work. */
export async function refuseRunning(dir: string, what: string): Promise<void> {
  const node = await runningNode(dir)
  if (node !== undefined)
    throw new CommandError(`A node runs on ${dir} (${node.url}): stop it before ${what}`, exitCodes.refused)
}
