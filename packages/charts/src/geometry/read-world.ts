import type { Boundaries, Place } from '../map/boundaries.ts'
import { topologyBoundaries, type Collection, type Topology } from '../map/topology-boundaries.ts'

/** The bundled geometry as `world.json` holds it. */
export type World = {
  readonly topology: Topology & { readonly objects: { readonly states: Collection } }
  readonly points: Readonly<Record<string, Place>>
}

/** The bundled geometry as boundaries, for who loads `world.json` as the data that it is. */
export function readWorld({ topology, points }: World): Boundaries {
  return topologyBoundaries(topology, topology.objects.states, new Map(Object.entries(points)))
}
