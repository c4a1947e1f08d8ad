import type { DeskRequest, DeskRequestAnswer } from '@concert/api'
import type { Said } from '../../kernel/said-table.ts'
import type { ShownRequest } from './queries.ts'

/** A request as the API answers it. */
export function showRequest({ request, standing, to }: ShownRequest): DeskRequest {
  const { subject, texts, due } = request.body
  return {
    ...entryOf(request),
    event: request.event,
    subject,
    texts: { ...texts },
    due,
    to: to.map((one) => ({ ...one })),
    standing,
  }
}

/** With all that was said of it. */
export function showWholeRequest(shown: ShownRequest): DeskRequestAnswer['request'] {
  const { answers, closing, request } = shown
  return {
    ...showRequest(shown),
    answers: answers.map((answer) => ({
      ...entryOf(answer),
      lang: answer.lang,
      text: answer.body.text,
      late: answer.received > request.body.due,
    })),
    closing:
      closing === undefined ? null : { ...entryOf(closing), lang: closing.lang, reason: closing.body.reason },
  }
}

function entryOf({ index, id, agency, audience, label, received }: Said) {
  return { index, id, agency, audience: audience.join(' '), label, received }
}
