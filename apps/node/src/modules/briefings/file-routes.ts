import { briefingSecurityPolicy, proofName } from '@concert/briefing'
import { sha256Hex } from '@concert/statement'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { formatStatementBundle, statementBundle } from '../../kernel/statement-bundle.ts'
import { everyone } from '../../kernel/visibility.ts'
import { findIssue, numberParam } from './issue-routes.ts'
import { readIssues, type Issue } from './queries.ts'
import { briefingsSay } from './rule-texts.ts'
import type { BriefingsTables } from './tables.ts'

type Node = NodeParts<BriefingsTables>

const schema = {
  tags: ['briefings'],
  summary: 'A file of an issue, or the bundle that proves all of them',
  description:
    'A form’s bytes never change under its address. The bundle (briefing-N.proof.json) is the same proof against the newest checkpoint.',
  params: z.object({ number: numberParam, file: z.string().max(100) }),
  response: answers('The file', 404),
}

/** The files of issues at addresses for good. */
export function fileRoutes(app: FastifyInstance, node: Node): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/briefings/:number/:file', { schema }, async (request, reply) => {
      const { number, file } = request.params
      const issue = findIssue(await readPublicIssues(node), number)
      return file === proofName(number)
        ? sendProof(await proofOf(node, issue), request, reply)
        : sendFile(node, { issue, file }, request, reply)
    })
}

async function readPublicIssues({ db, directory }: Node): Promise<Issue[]> {
  return readIssues({
    db,
    directory: directory(),
    viewer: everyone,
    asOf: await resolveAsOf(undefined, db),
  })
}

/** The bundle of the issue's statement, from which its files are proven, too: it signs their digests. */
async function proofOf(node: Node, { index }: Issue): Promise<Uint8Array> {
  return formatStatementBundle(await statementBundle(node, { index, visible: true }))
}

async function sendFile(
  { record }: Node,
  { issue, file }: { issue: Issue; file: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const described = issue.files.find(({ name }) => name === file)
  if (described === undefined)
    throw new Refusal(
      'not-found',
      briefingsSay.noFile({ number: issue.number, names: issue.files.map(({ name }) => name) }),
    )
  const { sha256, mediaType } = described
  const bytes = await record.attachment(sha256)
  if (bytes === undefined) throw new Refusal('not-found', briefingsSay.fileGone({ name: file, sha256 }))
  void reply.headers({
    etag: `"${sha256}"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': `${briefingSecurityPolicy}; frame-ancestors 'self'`,
    'x-frame-options': 'SAMEORIGIN',
  })
  return isKnown(request, sha256) ? reply.status(304).send() : reply.type(mediaType).send(bytes)
}

/** The newest checkpoint is another with every entry, so whoever keeps the bundle asks whether it is still the same. */
function sendProof(bytes: Uint8Array, request: FastifyRequest, reply: FastifyReply): unknown {
  const sha256 = sha256Hex(bytes)
  void reply.headers({ etag: `"${sha256}"`, 'cache-control': 'public, no-cache' })
  if (isKnown(request, sha256)) return reply.status(304).send()
  return reply.type('application/json').send(bytes)
}

function isKnown({ headers }: FastifyRequest, sha256: string): boolean {
  return (headers['if-none-match'] ?? '').includes(`"${sha256}"`)
}
