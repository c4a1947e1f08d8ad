import type { MapOrder } from './draw-map.ts'
import type { MapDrawn, MapTurn } from './map-worker.ts'

let thread: Worker | undefined
let turns = 0
const waiting = new Map<number, (svg: string) => void>()

/**
 * Draws a map on a thread of its own: the world's outlines are read and projected there, which on a slow phone takes
 * longer than a page may be without an answer.
 */
export function paintMap(order: MapOrder): Promise<string> {
  thread ??= openThread()
  const turn = ++turns
  thread.postMessage({ turn, order } satisfies MapTurn)
  return new Promise((resolve) => waiting.set(turn, resolve))
}

function openThread(): Worker {
  const opened = new Worker(new URL('map-worker.ts', import.meta.url), { type: 'module' })
  opened.addEventListener('message', ({ data: { turn, svg } }: MessageEvent<MapDrawn>) => {
    waiting.get(turn)?.(svg)
    waiting.delete(turn)
  })
  return opened
}
