import type { ChainAnswer, ChainStep } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import { openChainThings, type ChainThing, type ChainThings } from './chain-things.ts'
import { titleOf } from './chain-title.ts'
import { walkChain } from './chain-walk.ts'
import type { KernelTables } from './kernel-tables.ts'
import type { ChainView } from './module.ts'
import type { RunningNode } from './open-node.ts'
import { Refusal } from './refusal.ts'
import { answerSays } from './rule-texts/answer-says.ts'

type Links = ChainStep['links']

/**
 * What led to a thing, the thing, and what came of it. What the viewer may not see is not there, and nothing is reached
 * through it. `which` is an entry's number or an id. Throws Refusal `not-found`.
 */
export async function readChain(
  node: RunningNode,
  view: ChainView<KernelTables>,
  which: string,
): Promise<ChainAnswer> {
  const reader = openChainThings(node.modules, view)
  const here = await reader.find(which)
  if (here === undefined) throw new Refusal('not-found', answerSays.nothing({ which }))
  const { things, more } = await walkChain(here, reader)
  const links = await linksAmong(things, reader)
  const at = things.findIndex(({ id }) => id === here.id)
  const steps = things.map(async (thing, of): Promise<ChainStep> => {
    const place = of < at ? 'before' : of === at ? 'here' : 'after'
    return { ...(await shownThing(node, view, thing)), place, links: links.get(thing.id) ?? [] }
  })
  return { size: view.asOf.size, more, steps: await Promise.all(steps) }
}

async function linksAmong(
  things: readonly ChainThing[],
  reader: ChainThings,
): Promise<ReadonlyMap<string, Links>> {
  const stated = new Map(things.flatMap(({ index, row, id }) => (row === undefined ? [] : [[index, id]])))
  const here = new Set(things.map(({ id }) => id))
  const links = new Map<string, Links>()
  const add = (from: string, id: string, relation: Links[number]['relation']): unknown =>
    here.has(id) && links.set(from, [...(links.get(from) ?? []), { id, relation }])
  for (const { index, named, how } of await reader.among(things)) add(stated.get(index)!, named, how)
  for (const { id, derived } of things) for (const one of derived?.from ?? []) add(id, one, 'follows-from')
  return links
}

async function shownThing(
  node: RunningNode,
  { directory }: ChainView<KernelTables>,
  { id, index, row, derived }: ChainThing,
): Promise<Omit<ChainStep, 'place' | 'links'>> {
  if (derived !== undefined) {
    const { kind, received, state, label, audience, title } = derived
    return { id, index, derived: true, kind, agency: null, state, received, label, audience, title }
  }
  const { kind, agency, received, label, audience } = row!
  return {
    id,
    index,
    derived: false,
    kind: kind!,
    agency,
    state: directory.agencies.get(agency as AgencyId)?.state ?? null,
    received,
    label,
    audience: audience!,
    title: (await titleOf(node, index)) ?? null,
  }
}
