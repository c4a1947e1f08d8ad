import { courseOf, standingAt, type SilenceEvent } from '@concert/node/silence'
import { formatInstant, type Instant, type StateCode } from '@concert/statement'
import type { Figure } from './figure.ts'

const histories = 10_000
const rounds = 9
const mostEvents = 14
const states = ['CHN', 'IND', 'KAZ'] as const

type History = {
  readonly expires: Instant
  readonly events: readonly SilenceEvent[]
  readonly asked: Instant
}

/** Ten thousand random histories of a silence through the pure state machine, and that none of them is wrongly adopted. */
export async function silencesBench(): Promise<Figure[]> {
  const all = randomHistories(2_020)
  const perSecond = Array.from({ length: rounds }, () => throughMachine(all)).sort((a, b) => a - b)
  return [
    {
      name: `silence histories of up to ${mostEvents} events, of ${histories}, median of ${rounds}`,
      value: perSecond[Math.floor(rounds / 2)]!,
      unit: '/s',
    },
  ]
}

function throughMachine(all: readonly History[]): number {
  const began = performance.now()
  let wrong = 0
  for (const { expires, events, asked } of all) {
    const silence = courseOf(at(0), expires, events)
    const isAdopted = standingAt(silence, asked) === 'adopted'
    if (isAdopted && (silence.brokenBy.length > 0 || silence.adopted!.received < silence.expires)) wrong++
  }
  const seconds = (performance.now() - began) / 1_000
  if (wrong > 0) throw new Error(`${wrong} silences were adopted that were broken, or before their expiry`)
  return histories / seconds
}

/** The same ones on every machine: a linear congruential generator (Numerical Recipes). */
function randomHistories(seed: number): History[] {
  let state = seed
  const below = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * n)
  }
  return Array.from({ length: histories }, () => {
    let ms = below(15)
    const events = Array.from({ length: below(mostEvents + 1) }, (_, index): SilenceEvent => {
      ms += below(3)
      const place = { id: `e${index}`, received: at(ms) }
      const what = below(11)
      if (what < 3) return { ...place, type: 'extension', expires: at(Math.max(0, ms - 10 + below(26))) }
      if (what < 6) return { ...place, type: 'break', state: states[below(states.length)]! as StateCode }
      return { ...place, type: what === 6 ? 'withdrawal' : 'adoption' }
    })
    return { expires: at(1 + below(15)), events, asked: at(ms + below(21)) }
  })
}

const startMs = Date.UTC(2020, 3, 29)

function at(ms: number): Instant {
  return formatInstant(startMs + ms)
}
