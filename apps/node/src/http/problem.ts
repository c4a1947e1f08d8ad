import { problemSchema, type Problem } from '@concert/api'
import type { Sentence } from '@concert/language'
import { RecordError } from '@concert/record'
import { SourceError } from '@concert/sources'
import { StatementError, type Fault } from '@concert/statement'
import type { FastifyError, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { z } from 'zod'
import { Refusal, type RefusalCode, type ToldFault } from '../kernel/refusal.ts'
import { VaultError } from '../kernel/vault.ts'
import { httpSays } from './rule-texts.ts'

const problemResponse = {
  description: 'What was wrong, where, and the way out. Nothing was changed.',
  content: { 'application/problem+json': { schema: problemSchema } },
}

/** The problem documents that a route may answer with, by status, for the API's description. */
export function problems<S extends number>(...statuses: S[]): { [status in S]: typeof problemResponse } {
  return Object.fromEntries(statuses.map((status) => [status, problemResponse])) as never
}

/** Says of every described route that whatever else goes wrong is a problem document, too. */
export function describeProblems({ schema }: RouteOptions): void {
  if (schema === undefined || (schema as { hide?: boolean }).hide === true) return
  const response: object = schema.response ?? answers('The answer')
  schema.response = { ...response, default: problemResponse }
}

/**
 * What a reading route answers: JSON of the described shape, or something else in words, or one of the problems. The
 * shape describes and does not filter: what we answer is ours, and tests hold it to the description.
 */
export function answers<S extends number = never>(
  shape: z.ZodType | string,
  ...statuses: S[]
): { readonly 200: z.ZodUnknown } & { [status in S]: typeof problemResponse } {
  const described =
    typeof shape === 'string'
      ? z.unknown().describe(shape)
      : z.unknown().meta({ ...z.toJSONSchema(shape), $schema: undefined })
  return { 200: described, ...problems(...statuses) }
}

const statusOf: Record<RefusalCode, { status: number; title: string }> = {
  malformed: { status: 422, title: 'The content is not right' },
  'too-large': { status: 413, title: 'Too large' },
  'bad-signature': { status: 403, title: 'The signature does not hold' },
  'not-entitled': { status: 403, title: 'Not entitled' },
  unknown: { status: 422, title: 'Something it refers to is not known here' },
  conflict: { status: 409, title: 'It contradicts what stands' },
  'wrong-record': { status: 422, title: 'Meant for another record' },
  future: { status: 422, title: 'It lies in the future' },
  'not-authenticated': { status: 401, title: 'Say who you are' },
  'not-found': { status: 404, title: 'Not found' },
  'too-many': { status: 429, title: 'Too many at once' },
  busy: { status: 503, title: 'Busy' },
}

/** The one table from an error to what a caller sees. An error that is nobody's input shows no detail of ours. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) {
    const { code, message, faults, texts } = error
    return problem(code, statusOf[code], texts ?? message, faults)
  }
  if (error instanceof StatementError)
    return problem(
      error.code,
      { status: error.code === 'too-large' ? 413 : 422, title: 'Cannot be read' },
      error.message,
      error.faults,
    )
  if (error instanceof SourceError)
    return problem(error.code, { status: 422, title: 'The file cannot be read' }, error.message, error.faults)
  if (error instanceof RecordError)
    return problem(
      'record',
      { status: 503, title: 'The record takes nothing now' },
      httpSays.recordTakesNothing,
    )
  if (error instanceof VaultError)
    return problem('vault', { status: 503, title: 'Not held here' }, httpSays.vaultDamaged)
  if (isClientError(error) && error.validation !== undefined)
    return problem('malformed', statusOf.malformed, `Cannot read ${error.message}`, faultsOf(error))
  if (isClientError(error) && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return problem('request', statusOf['too-large'], httpSays.bodyTooLarge)
  if (isClientError(error))
    return problem(
      'request',
      { status: error.statusCode!, title: 'The request cannot be read' },
      error.message,
      faultsOf(error),
    )
  return problem('internal', { status: 500, title: 'An error of ours' }, httpSays.ours)
}

/** Answers with the problem document; ours are logged whole, the sender's as one line. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const document = toProblem(error)
  if (document.status >= 500) request.log.error(error)
  else request.log.info({ type: document.type, detail: document.detail }, 'refused')
  void reply.status(document.status).type('application/problem+json').send(JSON.stringify(document))
}

/** What comes is not HTTP, is too slow, or has headers without end: there is no request yet to answer. */
export function answerUnreadable({ code }: { readonly code: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
  const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[code] ?? 400
  const title = 'The request cannot be read'
  const text = JSON.stringify(problem('request', { status, title }, 'What was sent is not an HTTP request'))
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]!}\r\ncontent-type: application/problem+json\r\nconnection: close\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
  )
}

function problem(
  code: string,
  { status, title }: { status: number; title: string },
  said: string | Sentence,
  faults: readonly ToldFault[] = [],
): Problem {
  return {
    type: `urn:concert:problem:${code}`,
    title,
    status,
    ...(typeof said === 'string' ? { detail: said } : { detail: said.en, texts: said }),
    ...(faults.length === 0 ? {} : { faults: [...faults] }),
  }
}

function isClientError(error: unknown): error is FastifyError {
  const status = (error as FastifyError | undefined)?.statusCode
  return status !== undefined && status >= 400 && status < 500
}

function faultsOf({ validation }: FastifyError): Fault[] {
  return (validation ?? []).map(({ instancePath, message }) => ({
    place: instancePath.replaceAll('/', '.').replace(/^\./, ''),
    message: message ?? 'is not right',
  }))
}
