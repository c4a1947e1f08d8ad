import type { PaletteItem } from './palette-item.ts'
import { useActionItems } from './use-action-items.ts'
import { useDirectItems } from './use-direct-items.ts'
import { usePageItems } from './use-page-items.ts'
import { useThingItems } from './use-thing-items.ts'

/** Everything that the palette knows, and what the query itself names. */
export function usePaletteItems(query: string): readonly PaletteItem[] {
  return [...useDirectItems(query), ...usePageItems(), ...useThingItems(), ...useActionItems()]
}
