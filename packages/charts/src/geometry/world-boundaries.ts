import type { Boundaries, Place } from '../map/boundaries.ts'
import { topologyBoundaries, type Collection, type Topology } from '../map/topology-boundaries.ts'
import world from './world.json' with { type: 'json' }

/**
 * The world by Natural Earth (public domain, 1:110 million, without Antarctica). Its lines are drawn as they are
 * held on the ground and say nothing of any state's position; an organisation brings its own with `readBoundaries`.
 * A module of its own, so that a page without a map does not carry it.
 */
export function worldBoundaries(): Boundaries {
  return (known ??= read(world as unknown as World))
}

type World = {
  readonly topology: Topology & { readonly objects: { readonly states: Collection } }
  readonly points: Readonly<Record<string, Place>>
}

let known: Boundaries | undefined

function read({ topology, points }: World): Boundaries {
  return topologyBoundaries(topology, topology.objects.states, new Map(Object.entries(points)))
}
