import type { Decision } from '@concert/api'
import { inProtocolOrder, type Directory } from '@concert/statement'
import type { DecisionHistory, History } from './histories.ts'
import { frameOf, showPosition } from './shown-parts.ts'

/** A decision, with its proposal where the reader may see that too. */
export function showDecision(
  { adoption, positions, participations }: DecisionHistory,
  history: History | undefined,
  directory: Directory,
): Decision {
  const { number, date, title, preamble, articles, text } = adoption.body
  const silence = history?.silences.find(({ put }) => put.id === adoption.inReplyTo)
  const consensus = history?.consensuses.find(({ id }) => id === adoption.inReplyTo)
  const version = silence?.put.inReplyTo ?? consensus?.inReplyTo
  return {
    ...frameOf(adoption),
    number,
    date,
    event: adoption.event,
    title,
    ...(preamble === undefined ? {} : { preamble }),
    articles,
    text,
    way: silence !== undefined ? 'silence' : consensus !== undefined ? 'consensus' : null,
    basis: adoption.inReplyTo!,
    proposal:
      history === undefined || version === undefined || version === null
        ? null
        : { number: history.number, id: version },
    positions: [...(silence?.positions ?? []), ...positions].map((one) => showPosition(one, directory)),
    participation: showParticipation(participations, directory),
  }
}

function showParticipation(
  said: DecisionHistory['participations'],
  directory: Directory,
): Decision['participation'] {
  return inProtocolOrder(directory).flatMap(({ state, role }) => {
    if (role === 'dialogue-partner') return []
    const last = said.findLast(({ body }) => body.state === state)
    const standing = last === undefined ? 'not-said' : last.body.takesPart ? 'takes-part' : 'apart'
    return [
      {
        state,
        role,
        standing,
        since: last?.received ?? null,
        reason: last?.body.reason ?? null,
        index: last?.index ?? null,
        id: last?.id ?? null,
        agency: last?.agency ?? null,
      },
    ]
  })
}
