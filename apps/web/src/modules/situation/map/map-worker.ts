import { readBoundaries, readWorld, type Boundaries, type World } from '@concert/charts'
import worldUrl from '@concert/charts/world.json?url'
import { drawMap, type MapOrder } from './draw-map.ts'

/** What is asked of the thread that draws maps, and what it answers. */
export type MapTurn = { readonly turn: number; readonly order: MapOrder }
export type MapDrawn = { readonly turn: number; readonly svg: string }

let known: Promise<Boundaries> | undefined

addEventListener('message', ({ data: { turn, order } }: MessageEvent<MapTurn>) => {
  void answer(turn, order)
})

async function answer(turn: number, order: MapOrder): Promise<void> {
  known ??= readOwn().catch((error: unknown) => {
    known = undefined
    throw error
  })
  postMessage({ turn, svg: drawMap(order, await known) } satisfies MapDrawn)
}

/** The organisation's own boundaries where its node has some, which it has checked; else the bundled ones. */
async function readOwn(): Promise<Boundaries> {
  try {
    const response = await fetch('/api/boundaries')
    if (response.status === 200) return readBoundaries(await response.text())
  } catch {
    // Without a line those that came with the workspace are drawn.
  }
  return readWorld((await (await fetch(worldUrl)).json()) as World)
}
