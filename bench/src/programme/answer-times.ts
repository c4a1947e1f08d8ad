import type { Figure } from '../figure.ts'

export type Question = {
  readonly name: string
  readonly path: string
  readonly token?: string | undefined
  /** Asked as often as the others where it is not said. */
  readonly rounds?: number
}

export type Answered = {
  readonly name: string
  readonly medianMs: number
  readonly percentile95Ms: number
  readonly bytes: number
}

const warmingUp = 3
const usualRounds = 40
/** A question that takes long is asked less often, so that a slow node is measured too. */
const mostMs = 20_000

/** Each question asked alone, one after the other, so that a machine that gives now more, now less, is fair to all. */
export async function answerTimes(url: string, questions: readonly Question[]): Promise<Answered[]> {
  const times = new Map<Question, number[]>(questions.map((one) => [one, []]))
  const sizes = new Map<Question, number>()
  for (const one of questions)
    for (let round = 0; round < warmingUp; round++) sizes.set(one, (await ask(url, one)).bytes)
  for (let round = 0; round < usualRounds; round++)
    for (const one of questions) {
      const own = times.get(one)!
      if (sum(own) < mostMs) own.push((await ask(url, one)).ms)
    }
  return questions.map((one) => {
    const sorted = times.get(one)!.toSorted((a, b) => a - b)
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
    return { name: one.name, medianMs: at(0.5), percentile95Ms: at(0.95), bytes: sizes.get(one)! }
  })
}

/** Each against the first of them. */
export function answerFigures(all: readonly Answered[]): Figure[] {
  const [peer] = all as readonly [Answered]
  return all.flatMap(({ name, medianMs, percentile95Ms, bytes }, at) => [
    {
      name: `${name}, ${Math.ceil(bytes / 1_024)} KiB, median`,
      value: medianMs,
      unit: 'ms',
      ...(at === 0 ? {} : { against: peer.name, ratio: medianMs / peer.medianMs }),
    },
    {
      name: `${name}, 95 of 100`,
      value: percentile95Ms,
      unit: 'ms',
      ...(at === 0 ? {} : { against: peer.name, ratio: percentile95Ms / peer.percentile95Ms }),
    },
  ])
}

export async function answerMs(url: string, question: Question): Promise<number> {
  return (await ask(url, question)).ms
}

async function ask(url: string, { path, token }: Question): Promise<{ ms: number; bytes: number }> {
  const began = performance.now()
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}${path}`, { headers })
  const bytes = (await answer.arrayBuffer()).byteLength
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return { ms: performance.now() - began, bytes }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}
