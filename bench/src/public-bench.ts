import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import type { Figure } from './figure.ts'

const seconds = 5
const rounds = 3
const connections = 64
const paths = ['/ru/', '/en/situation/', '/zh/states/CHN/', '/en/about/', '/feed.en.atom']
const wantedPerSecond = 10_000

/**
 * The public pages of one node, and the same bytes from the same cores by a plain static file server (sirv, which
 * keeps its list of files in memory), in turns. The servers are processes of their own; this one asks.
 */
export async function publicBench(): Promise<Figure[]> {
  const node = await startServer('public-server.ts')
  const plain = await startServer('static-server.ts', [node.url])
  try {
    const [ours, theirs]: [number[], number[]] = [[], []]
    await askFor(node.url, 2)
    await askFor(plain.url, 2)
    for (let round = 0; round < rounds; round++) {
      ours.push(await askFor(node.url, seconds))
      theirs.push(await askFor(plain.url, seconds))
    }
    return figuresOf(median(ours), median(theirs))
  } finally {
    await plain.stop()
    await node.stop()
  }
}

function figuresOf(ours: number, theirs: number): Figure[] {
  const name = `public pages from one node, ${connections} connections`
  return [
    {
      name,
      value: ours,
      unit: '/s',
      against: `limit ${wantedPerSecond}/s`,
      ratio: ours / wantedPerSecond,
      wanted: '≥ 1',
    },
    {
      name,
      value: ours,
      unit: '/s',
      against: `sirv gives the same files ${Math.round(theirs)}/s`,
      ratio: ours / theirs,
      wanted: '≥ 0.5',
    },
  ]
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Requests answered in a second: whole pages, as a browser takes them, compressed. */
async function askFor(url: string, during: number): Promise<number> {
  const pool = new Pool(url, { connections })
  const headers = { 'accept-encoding': 'br, gzip' }
  const end = performance.now() + during * 1_000
  let count = 0
  const worker = async (from: number): Promise<void> => {
    for (let at = from; performance.now() < end; at++) {
      const path = paths[at % paths.length]!
      const { statusCode, body } = await pool.request({ path, method: 'GET', headers })
      await body.dump()
      if (statusCode !== 200) throw new Error(`${url}${path} answered ${statusCode}`)
      count++
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, from) => worker(from)))
  await pool.close()
  return count / during
}

type Started = { readonly url: string; readonly stop: () => Promise<void> }

async function startServer(file: string, args: readonly string[] = []): Promise<Started> {
  const server = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit')
    server.stdin.end()
    await ended
  }
  return { url: await readUrl(server), stop }
}

async function readUrl(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! }))
    return (JSON.parse(line) as { url: string }).url
  throw new Error('a server did not start')
}
