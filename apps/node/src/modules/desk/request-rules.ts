import type { Understood } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { readEvents } from '../situation/queries.ts'
import { deskSays } from './rule-texts.ts'
import { openRequest, unreached, type Context } from './rule-view.ts'

type Request = Understood<'desk.request'>

/** Asked of others, by a time to come, where they can read it; a later version is its author's own. */
export async function requestFaults(said: Request, context: Context): Promise<CodedFault[]> {
  return [
    ...askedFaults(said, context),
    ...dueFaults(said, context),
    ...unreached(said, said.body.to, context),
    ...(await eventFaults(said, context)),
    ...(await replacedFaults(said, context)),
  ]
}

function askedFaults({ by, body }: Request, { directory }: Context): CodedFault[] {
  return body.to.flatMap((agency, at): CodedFault[] => {
    const place = `body.to.${at}`
    if (agency === by) return [faultAt('malformed', place, deskSays.asksItself)]
    const known = directory.agencies.get(agency)
    if (known === undefined) return [faultAt('unknown', place, kernelSays.notInDirectory({ id: agency }))]
    return known.closed ? [faultAt('conflict', place, deskSays.agencyClosed({ agency }))] : []
  })
}

function dueFaults({ body }: Request, { now }: Context): CodedFault[] {
  if (body.due > now) return []
  return [faultAt('conflict', 'body.due', deskSays.notLaterThanNow({ now }))]
}

async function eventFaults({ about, by }: Request, context: Context): Promise<CodedFault[]> {
  if (about === undefined) return []
  const events = await readEvents(asAuthor(by, context))
  if (events.some(({ event, replaced }) => event === about && replaced === null)) return []
  return [faultAt('unknown', 'about', kernelSays.eventNotOpen({ event: about }))]
}

async function replacedFaults(said: Request, context: Context): Promise<CodedFault[]> {
  if (said.replaces === undefined) return []
  const open = await openRequest(said, { place: 'replaces', id: said.replaces }, context)
  if ('faults' in open) return [...open.faults]
  const { agency } = open.found.request
  if (agency === said.by) return []
  return [faultAt('not-entitled', 'replaces', deskSays.requestOfOther({ agency }))]
}
