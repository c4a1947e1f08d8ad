import { newId } from '../../../outbox/new-id.ts'
import { putInOutbox } from '../../../outbox/outbox.ts'
import type { Decision } from '../../../outbox/signing.ts'
import { isSaved, type SavedParts } from './draft-saving.ts'
import type { Part } from './parts-of.ts'

/** Keeps the decision to sign or submit each part, under the draft that the node has of it or a new one. */
export async function decideParts(
  parts: readonly Part[],
  saved: SavedParts,
  by: Pick<Decision, 'act' | 'agency' | 'person'>,
): Promise<void> {
  for (const { name, content } of parts) {
    const known = saved[name]
    const there = { version: known?.version, isSaved: isSaved(known, content) }
    await putInOutbox({ ...by, ...there, id: known?.id ?? newId(), content })
  }
}
