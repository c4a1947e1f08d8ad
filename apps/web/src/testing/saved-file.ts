import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** The file that a click hands to the reader. */
export async function savedFile(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
