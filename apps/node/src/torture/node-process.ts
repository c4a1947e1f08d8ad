import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import type { NodeEvent, ProcessOptions } from './run-node.ts'

/** A node in a process of its own, as its operator sees it: what it says, where it listens, how it ends. */
export type NodeProcess = {
  readonly pid: number
  /** Where it listens; undefined when it ended before it did. */
  readonly listening: Promise<string | undefined>
  readonly ended: Promise<NodeEnd>
  readonly said: readonly string[]
  /** Resolves with the first sentence that matches, or undefined when the process ended without it. */
  readonly saying: (pattern: RegExp) => Promise<string | undefined>
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<NodeEnd>
}

export type NodeEnd = {
  readonly code: number | null
  /** The one line with which it refused to start, or stopped. */
  readonly last: string | undefined
  /** Whatever a node prints beside its sentences: stack traces, warnings. Nothing is expected. */
  readonly stray: string
}

const running = new Set<NodeProcess>()
after(() => Promise.all([...running].map((node) => node.kill('SIGKILL'))))

export const passphrase = 'torture'
const script = join(import.meta.dirname, 'run-node.ts')

/** With the tests' own passphrase, unless another is given; with `undefined` the node makes one itself. */
export function startProcess(options: ProcessOptions): NodeProcess {
  const argument = JSON.stringify({ passphrase, ...options })
  const child = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const told = Promise.withResolvers<string | undefined>()
  const listeners = new Set<() => void>()
  let last: string | undefined
  let stray = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event = parseEvent(line)
    if (event === undefined) stray += `${line}\n`
    else if ('url' in event) told.resolve(event.url)
    else if ('said' in event) said.push(event.said)
    else if (!('closed' in event)) last = 'refused' in event ? event.refused : event.stopped
    for (const listener of listeners) listener()
  })
  child.stderr.on('data', (text: Buffer) => (stray += text.toString()))
  const ended = once(child, 'close').then(([code]): NodeEnd => {
    running.delete(node)
    told.resolve(undefined)
    return { code: code as number | null, last, stray }
  })
  const node: NodeProcess = {
    pid: child.pid!,
    listening: told.promise,
    ended,
    said,
    saying: (pattern) => sentence(pattern, said, listeners, ended),
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
  }
  running.add(node)
  return node
}

function sentence(
  pattern: RegExp,
  said: readonly string[],
  listeners: Set<() => void>,
  ended: Promise<unknown>,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const look = (): void => {
    const found = said.find((one) => pattern.test(one))
    if (found !== undefined) resolve(found)
  }
  listeners.add(look)
  look()
  void ended.then(() => resolve(undefined))
  return promise.finally(() => listeners.delete(look))
}

function parseEvent(line: string): NodeEvent | undefined {
  try {
    return JSON.parse(line) as NodeEvent
  } catch {
    return undefined
  }
}
