import { readInAnswer, type ReadInAnswer } from '@concert/api'
import { maxReadoutBytes, readReadout, textOfFile, type ReadoutContext } from '@concert/sources'
import { agencySchema, type AgencyId, type Directory } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { authorFor, callerOf, requireScope } from '../../http/caller.ts'
import { answers } from '../../http/problem.ts'
import { bytesOf, withRawBody } from '../../http/raw-body.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import type { ContactsTables } from './tables.ts'

const querystring = z.object({ agency: agencySchema.optional().describe('whose words are its own') })

/** Reads a readout that was published or written elsewhere into guesses. Nothing of it is kept, and nothing is said. */
export function readInRoutes(app: FastifyInstance, node: NodeParts<ContactsTables>): void {
  const schema = {
    tags: ['contacts'],
    summary: 'Read a readout in: its text into guesses, for an officer to confirm',
    description:
      'Plain text, HTML or .docx, in English, Russian or Chinese. Each guess has its places in the text and how sure it is. Persons’ names are recognised to be left out. Nothing is kept.',
    security: [{ token: [] }, { session: [] }],
    querystring,
    response: answers(readInAnswer, 401, 403, 413, 422),
  }
  withRawBody(app, (raw) => {
    raw
      .withTypeProvider<ZodTypeProvider>()
      .post('/api/contacts/read-in', { bodyLimit: maxReadoutBytes, schema }, async (request) => {
        const caller = callerOf(request, node)
        requireScope(caller, 'draft')
        const named = request.query.agency ?? caller.agency
        const reader = named === undefined ? undefined : authorFor(caller, named)
        const today = node.clock.now().slice(0, 10)
        const text = textOfFile(bytesOf(request.body))
        return readReadout(text, contextOf(node.directory(), reader, today)) satisfies ReadInAnswer
      })
  })
}

function contextOf(directory: Directory, reader: AgencyId | undefined, today: string): ReadoutContext {
  const { names, shortNames } = directory.organisation ?? { names: {}, shortNames: {} }
  return {
    agencies: [...directory.agencies.values()].filter(({ closed }) => closed !== true),
    organisation: [...Object.values(names), ...Object.values(shortNames)],
    today,
    ...(reader === undefined ? {} : { reader }),
  }
}
