import type { Page } from 'playwright-core'

/** By how many pixels the page is wider than its window: 0 means that it does not scroll sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  )
}
