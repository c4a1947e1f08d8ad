import type { ChainStep } from '@concert/api'
import { chainLinks } from './chain-links.ts'

/** The lanes of the picture, in the order in which one thing comes of another; what has no lane of its own is `other`. */
export const lanes = [
  'situation',
  'threats',
  'contacts',
  'proposals',
  'actions',
  'briefings',
  'other',
] as const
export type Lane = (typeof lanes)[number]

/** A place of the picture: a step, or several of one kind in a row, and the places before it that it follows from. */
export type PictureStep = {
  readonly step: ChainStep
  readonly count: number
  readonly lane: number
  readonly from: readonly number[]
}

/** The chain as it is drawn: a place's ways lead to the places of all that its steps name. */
export function pictureSteps(steps: readonly ChainStep[]): PictureStep[] {
  const links = chainLinks(steps)
  const placeOf = new Map<string, number>()
  let next = 0
  for (const [place, { count }] of links.entries())
    for (let taken = 0; taken < count; taken++) placeOf.set(steps[next++]!.id, place)
  return links.map(({ step, count }, place) => {
    const own = steps.filter(({ id }) => placeOf.get(id) === place)
    const named = own.flatMap(({ links: names }) => names.flatMap(({ id }) => placeOf.get(id) ?? []))
    const from = [...new Set(named)].filter((before) => before < place).sort((a, b) => a - b)
    return { step, count, lane: lanes.indexOf(laneOf(step.kind)), from }
  })
}

function laneOf(kind: string): Lane {
  const module = kind.slice(0, kind.indexOf('.'))
  return lanes.find((lane) => lane === module) ?? 'other'
}
