import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { authors } from './bench-node.ts'
import type { Figure } from './figure.ts'
import { preparedReports } from './prepared.ts'

const warmingUp = 6_000
const statements = 18_000
const connections = 512

/**
 * Statements over HTTP, each answered only when it is durable and in the tables. The node is a process of its own;
 * this one sends, on the same cores. Measured when both have been at it for some seconds.
 */
export async function httpBench(): Promise<Figure[]> {
  const server = spawn(process.execPath, [fileURLToPath(new URL('./http-server.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    const { url, origin } = await readAddress(server)
    const each = (warmingUp + statements) / authors().length
    const byAuthor = authors().map((author) => preparedReports(author, origin, each))
    const envelopes = Array.from(
      { length: warmingUp + statements },
      (_, at) => byAuthor[at % byAuthor.length]![Math.floor(at / byAuthor.length)]!,
    )
    await send(url, envelopes.slice(0, warmingUp))
    const perSecond = await send(url, envelopes.slice(warmingUp))
    return [
      {
        name: 'statements over HTTP, verified, durable, projected and proven',
        value: perSecond,
        unit: '/s',
        against: 'limit 2,000/s',
        ratio: perSecond / 2_000,
        wanted: '≥ 1',
      },
    ]
  } finally {
    server.stdin.end()
    await once(server, 'exit')
  }
}

async function readAddress(server: ChildProcess): Promise<{ url: string; origin: string }> {
  for await (const line of createInterface({ input: server.stdout! }))
    return JSON.parse(line) as { url: string; origin: string }
  throw new Error('the node did not start')
}

async function send(url: string, envelopes: readonly Uint8Array[]): Promise<number> {
  const pool = new Pool(url, { connections })
  const start = performance.now()
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < envelopes.length) {
      const { statusCode, body } = await pool.request({
        path: '/api/statements',
        method: 'POST',
        headers: { 'content-type': 'application/vnd.concert.envelope+json' },
        body: envelopes[next++]!,
      })
      const text = await body.text()
      if (statusCode !== 201) throw new Error(`refused: ${text}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - start) / 1_000
  await pool.close()
  return envelopes.length / seconds
}
