import type { DraftCheckAnswer } from '@concert/api'
import { ApiError, isUnreachable } from '../api/api-error.ts'
import { send } from '../api/client.ts'
import type { DraftContent } from './draft-content.ts'

/**
 * Asks the node what it would refuse this for, so that it is mended before it is decided. Throws ApiError with every
 * fault; a node that does not answer holds up no decision, which waits for it in the outbox.
 */
export async function checkContent(agency: string, content: DraftContent): Promise<void> {
  try {
    const { good, faults } = await send<DraftCheckAnswer>('POST', '/api/drafts/check', { agency, ...content })
    if (!good) throw refusedFor(faults)
  } catch (error) {
    if (!isUnreachable(error)) throw error
  }
}

function refusedFor(faults: DraftCheckAnswer['faults']): ApiError {
  const [first] = faults
  return new ApiError({
    type: `urn:concert:problem:${first?.code ?? 'malformed'}`,
    title: 'Refused',
    status: 422,
    detail: first?.message ?? 'The node would refuse it',
    faults: faults.map(({ code: _, ...told }) => told),
  })
}
