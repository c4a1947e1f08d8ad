import { Pool } from 'undici'

/** Envelopes over HTTP, each answered when it is durable and in the tables. Throws when one is refused. */
export async function acceptedPerSecond(
  url: string,
  envelopes: readonly Uint8Array[],
  connections = 64,
): Promise<number> {
  const pool = new Pool(url, { connections, headersTimeout: 0, bodyTimeout: 0 })
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
