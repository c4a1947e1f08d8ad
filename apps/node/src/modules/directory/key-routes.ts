import {
  activeKeys,
  agencySchema,
  formatEnvelope,
  parseEnvelope,
  parseStatement,
  type AgencyId,
  type Envelope,
} from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf, requireScope } from '../../http/caller.ts'
import { problems } from '../../http/problem.ts'
import { bytesOf, withRawBody } from '../../http/raw-body.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import type { Receipt } from '../../kernel/receipt.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { directorySay } from './rule-texts.ts'
import type { DirectoryTables } from './tables.ts'

type Node = NodeParts<DirectoryTables>

const open = { label: 'TLP:CLEAR', audience: ['public'], lang: 'en' } as const
const tags = ['directory']
const security = [{ token: [] }, { session: [] }]
const body = z.object({ agency: agencySchema })
const response = {
  201: z.unknown().describe('The receipt of the statement, and the key'),
  ...problems(401, 403, 409, 422),
}
const generateSchema = {
  tags,
  security,
  body,
  response,
  summary: 'Make a key for an agency that is hosted here, and enrol it',
}
const rotateSchema = {
  tags,
  security,
  body,
  response,
  summary: "Replace an agency's key that is held here by a new one",
}
const enrolSchema = {
  tags,
  security,
  response,
  summary: "Enrol an agency's own key",
  description:
    'The body is an envelope around a directory.key-enrolment by the Secretariat, signed by the new key alone: its holder proves to have it. The Secretariat’s key kept here signs beside it.',
}

/** Keys begin and are replaced here; they end by a directory.key-revocation, which is signed like any statement. */
export function keyRoutes(app: FastifyInstance, node: Node): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const administer = (request: FastifyRequest): void => requireScope(callerOf(request, node), 'administer')
  api.post('/api/keys', { schema: generateSchema }, async (request, reply) => {
    administer(request)
    void reply.status(201)
    return generateHosted(node, request.body.agency)
  })
  api.post('/api/keys/rotate', { schema: rotateSchema }, async (request, reply) => {
    administer(request)
    void reply.status(201)
    return rotateHeld(node, request.body.agency)
  })
  withRawBody(app, (raw) => {
    raw.post('/api/keys/enrol', { schema: enrolSchema }, async (request, reply) => {
      administer(request)
      void reply.status(201)
      return node.take(countersign(node, parseEnvelope(bytesOf(request.body))))
    })
  })
}

async function generateHosted(node: Node, agency: AgencyId): Promise<Receipt & { keyid: string }> {
  requireAgency(node, agency)
  const key = await node.keystore.generate(agency)
  const publicKey = Buffer.from(key.publicKey).toString('base64')
  const receipt = await node.signAndTake(secretariatOf(node), {
    ...open,
    kind: 'directory.key-enrolment',
    body: { agency, publicKey, custody: 'hosted' },
    cosigners: [key],
  })
  return { ...receipt, keyid: key.keyid }
}

/** The newest key held here ends as the new one begins. Throws Refusal when none is held. */
async function rotateHeld(node: Node, agency: AgencyId): Promise<Receipt & { keyid: string }> {
  const previous = activeKeys(node.directory(), agency).findLast(
    ({ keyid }) => node.keystore.find(keyid) !== undefined,
  )
  if (previous === undefined)
    throw new Refusal('unknown', directorySay.noKeyHere({ agency }), [
      toldAt('agency', directorySay.hasNoKeyHere),
    ])
  const key = await node.keystore.generate(agency)
  const publicKey = Buffer.from(key.publicKey).toString('base64')
  const receipt = await node.signAndTake(agency, {
    ...open,
    kind: 'directory.key-rotation',
    body: { previous: previous.keyid, publicKey, custody: previous.custody },
    cosigners: [key],
  })
  return { ...receipt, keyid: key.keyid }
}

/** Adds the Secretariat's signature to an enrolment, and to nothing else. Throws Refusal or StatementError. */
function countersign(node: Node, envelope: Envelope): Uint8Array {
  const { statement } = parseStatement(envelope.payload)
  const secretariat = secretariatOf(node)
  if (statement.kind !== 'directory.key-enrolment' || statement.by !== secretariat)
    throw new Refusal('malformed', directorySay.onlyEnrolment({ secretariat }), [
      toldAt('kind', directorySay.mustBeEnrolment),
    ])
  const key = activeKeys(node.directory(), secretariat).flatMap(
    ({ keyid }) => node.keystore.find(keyid) ?? [],
  )[0]
  if (key === undefined) throw new Refusal('not-entitled', directorySay.noSecretariatKey({ secretariat }))
  const own = { keyid: key.keyid, sig: key.sign(envelope.signedBytes) }
  return formatEnvelope({ payload: envelope.payload, signatures: [own, ...envelope.signatures] })
}

function requireAgency(node: Node, agency: AgencyId): void {
  if (node.directory().agencies.has(agency)) return
  throw new Refusal('unknown', directorySay.stateFirst({ agency }), [toldAt('agency', kernelSays.isNotKnown)])
}

function secretariatOf(node: Node): AgencyId {
  const { secretariat } = node.directory()
  if (secretariat === undefined) throw new Refusal('conflict', kernelSays.notFounded)
  return secretariat
}
