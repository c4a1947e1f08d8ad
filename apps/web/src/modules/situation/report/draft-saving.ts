import { saysTheSame, type DraftContent } from '../../../outbox/draft-content.ts'
import type { Part } from './parts-of.ts'

/** What is known here of the node's copy of one part of the form. */
export type SavedPart = {
  readonly id: string
  /** Undefined until the node has said that it has the draft. */
  readonly version?: number | undefined
  /** As the node has it at that version. */
  readonly content?: DraftContent | undefined
  /** What was sent last and is not answered yet: it may have arrived. */
  readonly sent?: DraftContent | undefined
}

/** By the part's name. */
export type SavedParts = Readonly<Record<string, SavedPart>>

export type SavingStep =
  | { readonly take: 'create' | 'save'; readonly name: string; readonly content: DraftContent }
  /** The form says nothing of the kind any more. */
  | { readonly take: 'withdraw'; readonly name: string }
  /** It never came to the node, as far as is known here. */
  | { readonly take: 'forget'; readonly name: string }

/** What is to be done next, so that the node has what the form says; undefined when it has. */
export function nextSaving(parts: readonly Part[], saved: SavedParts): SavingStep | undefined {
  const gone = Object.keys(saved).find((name) => parts.every((part) => part.name !== name))
  if (gone !== undefined) return { take: isUnknown(saved[gone]!) ? 'forget' : 'withdraw', name: gone }
  const unsaved = parts.find(({ name, content }) => !isSaved(saved[name], content))
  if (unsaved === undefined) return undefined
  const { name, content } = unsaved
  return { take: saved[name]?.version === undefined ? 'create' : 'save', name, content }
}

export function isSaved(saved: SavedPart | undefined, content: DraftContent): boolean {
  return saved?.version !== undefined && saved.content !== undefined && saysTheSame(saved.content, content)
}

/** Before it is sent: from now on it may have arrived, under this id. */
export function sending(
  saved: SavedParts,
  name: string,
  content: DraftContent,
  newId: () => string,
): SavedParts {
  return { ...saved, [name]: { ...(saved[name] ?? { id: newId() }), sent: content } }
}

type Standing = { readonly version: number; readonly content: DraftContent }

/** After the node's answer. */
export function savedAs(saved: SavedParts, name: string, { version, content }: Standing): SavedParts {
  return { ...saved, [name]: { id: saved[name]!.id, version, content } }
}

/** The part has no draft of its own any more; what is written next begins another. */
export function withoutPart(saved: SavedParts, name: string): SavedParts {
  const { [name]: _, ...others } = saved
  return others
}

/**
 * Whether what stands at the node is what came from here: then a refused save was only one whose answer was lost. If
 * it is not, somebody changed the draft, and a person has to say which of the two is meant.
 */
export function isOurs({ content, sent }: SavedPart, standing: DraftContent): boolean {
  return [content, sent].some((one) => one !== undefined && saysTheSame(one, standing))
}

function isUnknown({ version, sent }: SavedPart): boolean {
  return version === undefined && sent === undefined
}
