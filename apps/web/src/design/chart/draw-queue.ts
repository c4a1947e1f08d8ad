/** Something to draw; `isSeen` says whether the reader has its place before their eyes. */
export type Drawing = { readonly draw: () => void; readonly isSeen: () => boolean }

export type DrawQueue = {
  /** Returns how to take it back. */
  readonly add: (drawing: Drawing) => () => void
}

/** Draws one thing at a time, each when the page is idle, what is seen before what is not: in between the page answers. */
export function openDrawQueue(whenIdle: (run: () => void) => void): DrawQueue {
  const waiting: Drawing[] = []
  let isAsked = false
  const ask = (): void => {
    if (isAsked || waiting.length === 0) return
    isAsked = true
    whenIdle(() => {
      isAsked = false
      takeNext(waiting)?.draw()
      ask()
    })
  }
  return {
    add: (drawing) => {
      waiting.push(drawing)
      ask()
      return () => remove(waiting, drawing)
    },
  }
}

function takeNext(waiting: Drawing[]): Drawing | undefined {
  const next = waiting.find(({ isSeen }) => isSeen()) ?? waiting[0]
  if (next !== undefined) remove(waiting, next)
  return next
}

function remove(waiting: Drawing[], drawing: Drawing): void {
  const at = waiting.indexOf(drawing)
  if (at >= 0) waiting.splice(at, 1)
}
