import assert from 'node:assert/strict'
import fastify from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { boundariesFile, boundariesRoute } from './boundaries-route.ts'

let dir: string
before(async () => void (dir = await mkdtemp(join(tmpdir(), 'concert-boundaries-'))))
after(() => rm(dir, { recursive: true, force: true }))

const square = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'KAZ',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [50, 42],
            [85, 42],
            [85, 54],
            [50, 54],
            [50, 42],
          ],
        ],
      },
    },
  ],
}

test('GET /api/boundaries answers nothing where the organisation has none of its own', async () => {
  const app = fastify().setSerializerCompiler(serializerCompiler)
  await boundariesRoute(app, dir)
  assert.equal((await app.inject('/api/boundaries')).statusCode, 204)
})

test('GET /api/boundaries answers the file of the data folder as it is', async () => {
  await writeFile(join(dir, boundariesFile), JSON.stringify(square))
  const app = fastify().setSerializerCompiler(serializerCompiler)
  await boundariesRoute(app, dir)
  assert.deepEqual((await app.inject('/api/boundaries')).json(), square)
})

test('boundariesRoute() refuses a file that holds none, by its name and with the way out', async () => {
  await writeFile(join(dir, boundariesFile), '{"type":"Point"}')
  await assert.rejects(
    boundariesRoute(fastify(), dir),
    /boundaries\.json: .*type.*Mend the file, or move it away/,
  )
})
