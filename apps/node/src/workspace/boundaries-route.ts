import { readBoundaries } from '@concert/charts'
import type { FastifyInstance } from 'fastify'
import { join } from 'node:path'
import { z } from 'zod'
import { answers } from '../http/problem.ts'
import { readIfThere } from '../kernel/files.ts'

/** The organisation's own boundaries for maps, in the data folder; without it maps show those of the package. */
export const boundariesFile = 'boundaries.json'

const schema = {
  tags: ['directory'],
  summary: 'The organisation’s own boundaries for maps; nothing where it has none',
  response: { ...answers('The file as it is'), 204: z.void() },
}

/**
 * Reads the file when the node starts. Throws an Error that names the file and the place in it: nobody is shown other
 * boundaries than those that were meant.
 */
export async function boundariesRoute(app: FastifyInstance, dir: string): Promise<void> {
  const path = join(dir, boundariesFile)
  const text = (await readIfThere(path))?.toString('utf8')
  if (text !== undefined) refuseUnreadable(text, path)
  app.get('/api/boundaries', { schema }, (_request, reply) =>
    text === undefined
      ? reply.status(204).send()
      : reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
  )
}

function refuseUnreadable(text: string, path: string): void {
  try {
    readBoundaries(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `${path}: ${reason}. Mend the file, or move it away: maps then show the bundled outlines`,
      {
        cause,
      },
    )
  }
}
