import type { Boundaries } from '../map/boundaries.ts'
import { readWorld, type World } from './read-world.ts'
import world from './world.json' with { type: 'json' }

/**
 * The world by Natural Earth (public domain, 1:110 million, without Antarctica). Its lines are drawn as they are
 * held on the ground and say nothing of any state's position; an organisation brings its own with `readBoundaries`.
 * A module of its own, so that a page without a map does not carry it.
 */
export function worldBoundaries(): Boundaries {
  return (known ??= readWorld(world as unknown as World))
}

let known: Boundaries | undefined
