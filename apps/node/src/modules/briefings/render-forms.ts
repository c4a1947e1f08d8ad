import type { Briefing } from '@concert/briefing'
import type { RenderedForm } from './forms-of.ts'
import { startRenderer, type Renderer } from './start-renderer.ts'

export type { RenderedForm } from './forms-of.ts'

/** A renderer that nobody asks for so long is let go: it holds some 200 MB. */
const idleMs = 120_000

let renderer: Renderer | undefined
let asked = 0
let letGo: NodeJS.Timeout | undefined

/**
 * Every form of an issue by its file's name, in the order in which its statement attaches them. The same briefing gives
 * the same bytes in any folder, time zone and locale, and on any machine. Rejects when it cannot be written, with the
 * reason.
 */
export async function renderForms(briefing: Briefing): Promise<ReadonlyMap<string, RenderedForm>> {
  clearTimeout(letGo)
  if (renderer === undefined || renderer.hasEnded()) renderer = startRenderer()
  asked += 1
  try {
    return new Map(await renderer.ask(briefing))
  } finally {
    asked -= 1
    if (asked === 0) letGo = setTimeout(close, idleMs).unref()
  }
}

function close(): void {
  void renderer?.close()
  renderer = undefined
}
