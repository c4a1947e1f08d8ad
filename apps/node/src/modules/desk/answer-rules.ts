import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { deskSays } from './rule-texts.ts'
import { openRequest, reachFaults, type Context } from './rule-view.ts'

/** By an agency that is asked, to the newest version, where whoever asked can read it; it may add to it later. */
export async function answerFaults(said: Understood<'desk.answer'>, context: Context): Promise<CodedFault[]> {
  const open = await openRequest(said, { place: 'inReplyTo', id: said.inReplyTo }, context)
  if ('faults' in open) return [...open.faults]
  const { request } = open.found
  if (!request.body.to.includes(said.by))
    return [faultAt('not-entitled', 'by', deskSays.notAsked({ asked: request.body.to }))]
  return reachFaults(said, { ...open, readers: [request.agency] }, context)
}

/** By whoever asked, once, and told to all who were asked. */
export async function closingFaults(
  said: Understood<'desk.closing'>,
  context: Context,
): Promise<CodedFault[]> {
  const open = await openRequest(said, { place: 'inReplyTo', id: said.inReplyTo }, context)
  if ('faults' in open) return [...open.faults]
  const { request } = open.found
  if (request.agency !== said.by) return [faultAt('not-entitled', 'by', deskSays.onlyAskerCloses(request))]
  return reachFaults(said, { ...open, readers: request.body.to }, context)
}
