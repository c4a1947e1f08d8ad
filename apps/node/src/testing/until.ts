import assert from 'node:assert/strict'

const everyMs = 25
/** A machine that does other work besides is slow, not wrong. */
const patienceMs = 120_000

/** Resolves when it is so; a test that waits in vain says what for. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  inVain: () => string = () => 'it did not come',
): Promise<void> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += everyMs) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  assert.fail(inVain())
}
