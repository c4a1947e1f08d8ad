import { useEffect, useRef, useState, type RefObject } from 'react'
import { pageDrawQueue } from './page-draw-queue.ts'

/** A drawing is laid out anew when its place changes by this much: a scroll bar that comes and goes is none. */
const stepPx = 8

/**
 * What `draw` makes for the width of its place, in pixels; undefined until its turn has come. What was drawn before
 * stays while it is drawn anew. `draw` must be the same function as long as it draws the same.
 */
export function useDrawn<T>(
  place: RefObject<Element | null>,
  draw: (width: number) => T | Promise<T>,
): T | undefined {
  const [width, setWidth] = useState(0)
  const [drawn, setDrawn] = useState<T>()
  const isSeen = useRef(false)
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => setWidth(stepped(entry!.contentRect.width)))
    const sight = new IntersectionObserver((entries) => {
      isSeen.current = entries.at(-1)!.isIntersecting
    })
    size.observe(place.current!)
    sight.observe(place.current!)
    return () => {
      size.disconnect()
      sight.disconnect()
    }
  }, [place])
  useEffect(() => {
    if (width === 0) return undefined
    let isLeft = false
    const drawAll = async (): Promise<void> => {
      const next = await draw(width)
      if (!isLeft) setDrawn(next)
    }
    const takeBack = pageDrawQueue.add({ draw: () => void drawAll(), isSeen: () => isSeen.current })
    return () => {
      isLeft = true
      takeBack()
    }
  }, [draw, width])
  return drawn
}

function stepped(width: number): number {
  return Math.floor(width / stepPx) * stepPx
}
