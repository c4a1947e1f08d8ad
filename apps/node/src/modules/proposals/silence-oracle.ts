import type { SilenceEvent } from './silence.ts'

type History = {
  readonly put: number
  readonly expires: number
  readonly events: readonly SilenceEvent[]
  readonly until: number
}

/**
 * For tests: a silence lived through millisecond by millisecond, as a secretary with an alarm clock would. When the
 * alarm rings the silence is over, before anything that comes in that millisecond is read. It shares nothing with the
 * state machine.
 */
export function liveThrough({ put, expires, events, until }: History) {
  const inbox = [...events]
  const objections = new Map<string, string>()
  let alarm = expires
  let isOver = false
  let outcome: 'withdrawn' | 'adopted' | undefined
  let adoption: string | undefined
  for (let now = put; now <= until; now++) {
    if (now === alarm) isOver = true
    while (inbox.length > 0 && Date.parse(inbox[0]!.received) === now) {
      const letter = inbox.shift()!
      if (outcome !== undefined) continue
      if (letter.type === 'adoption' && isOver && objections.size === 0) {
        outcome = 'adopted'
        adoption = letter.id
      }
      if (isOver) continue
      if (letter.type === 'break' && !objections.has(letter.state)) objections.set(letter.state, letter.id)
      if (objections.size > 0) continue
      if (letter.type === 'withdrawal') outcome = 'withdrawn'
      if (letter.type === 'extension') alarm = Math.max(alarm, Date.parse(letter.expires))
    }
  }
  const objected = objections.size > 0 ? 'broken' : undefined
  return {
    standing: outcome ?? objected ?? (isOver ? 'passed' : 'running'),
    expires: alarm,
    objections: [...objections.values()],
    adoption,
  }
}
