import { acceptedPerSecond } from './accepted-per-second.ts'
import { authors } from './bench-node.ts'
import type { Figure } from './figure.ts'
import { preparedReports } from './prepared.ts'
import { startServerProcess } from './server-process.ts'

const warmingUp = 6_000
const statements = 18_000
const connections = 512

/**
 * Statements over HTTP, each answered only when it is durable and in the tables. The node is a process of its own;
 * this one sends, on the same cores. Measured when both have been at it for some seconds.
 */
export async function httpBench(): Promise<Figure[]> {
  const server = await startServerProcess()
  try {
    const { url, origin } = server
    const each = (warmingUp + statements) / authors().length
    const byAuthor = authors().map((author) => preparedReports(author, origin, each))
    const envelopes = Array.from(
      { length: warmingUp + statements },
      (_, at) => byAuthor[at % byAuthor.length]![Math.floor(at / byAuthor.length)]!,
    )
    await acceptedPerSecond(url, envelopes.slice(0, warmingUp), connections)
    const perSecond = await acceptedPerSecond(url, envelopes.slice(warmingUp), connections)
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
    await server.close()
  }
}
