import { drawMap, type MapOrder } from './draw-map.ts'

/** What is asked of the thread that draws maps, and what it answers. */
export type MapTurn = { readonly turn: number; readonly order: MapOrder }
export type MapDrawn = { readonly turn: number; readonly svg: string }

addEventListener('message', ({ data: { turn, order } }: MessageEvent<MapTurn>) => {
  postMessage({ turn, svg: drawMap(order) } satisfies MapDrawn)
})
