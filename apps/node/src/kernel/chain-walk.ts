import type { ChainThing, ChainThings } from './chain-things.ts'

const mostSteps = 100
const mostGenerations = 40

export type Walked = { readonly things: readonly ChainThing[]; readonly more: boolean }

type Next = (things: readonly ChainThing[]) => Promise<readonly ChainThing[]>

/**
 * What a thing rests on, generation by generation, and what rests on it, in the order of the log. Versions of one thing
 * are one, whichever is asked for. An id is a digest over what it names, so there are no rings.
 */
export async function walkChain(here: ChainThing, things: ChainThings): Promise<Walked> {
  const versions = await walk([here], versionsBeside(things), mostSteps)
  const room = mostSteps - versions.things.length
  const before = await walk(versions.things, (from) => things.namedBy(from, mostSteps + 1), room)
  const after = await walk(
    versions.things,
    (from) => things.naming(from, mostSteps + 1),
    room - (before.things.length - versions.things.length),
  )
  const all = new Map([...before.things, ...after.things].map((thing) => [thing.id, thing]))
  return { things: [...all.values()].toSorted(byPlace), more: before.more || after.more }
}

/** All that is reached from there within the bounds, those it began with included. */
async function walk(from: readonly ChainThing[], next: Next, room: number): Promise<Walked> {
  const reached = new Map(from.map((thing) => [thing.id, thing]))
  const most = reached.size + Math.max(room, 0)
  let frontier = from
  for (let generation = 0; frontier.length > 0; generation++) {
    const found = (await next(frontier)).filter(({ id }) => !reached.has(id))
    frontier = found.toSorted(byPlace).slice(0, most - reached.size)
    for (const thing of frontier) reached.set(thing.id, thing)
    if (frontier.length < found.length || (generation === mostGenerations && found.length > 0))
      return { things: [...reached.values()], more: true }
  }
  return { things: [...reached.values()], more: false }
}

function versionsBeside(things: ChainThings): Next {
  return async (from) => {
    const ids = new Set(from.map(({ id }) => id))
    const replaced = new Set(from.map(({ row }) => row?.replaces))
    const earlier = await things.namedBy(from, mostSteps)
    const later = await things.naming(from, mostSteps)
    return [
      ...earlier.filter(({ id }) => replaced.has(id)),
      ...later.filter(({ row }) => ids.has(row?.replaces ?? '')),
    ]
  }
}

/** What was found after an entry comes behind it. */
function byPlace(a: ChainThing, b: ChainThing): number {
  const isDerived = ({ derived }: ChainThing): number => (derived === undefined ? 0 : 1)
  return a.index - b.index || isDerived(a) - isDerived(b) || (a.id < b.id ? -1 : 1)
}
