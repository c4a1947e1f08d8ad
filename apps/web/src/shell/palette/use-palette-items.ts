import type { PaletteItem } from './palette-item.ts'
import { useActionItems } from './use-action-items.ts'
import { useAllTexts } from './use-all-texts.ts'
import { useDirectItems } from './use-direct-items.ts'
import { usePageItems } from './use-page-items.ts'
import { useThingItems } from './use-thing-items.ts'

export type PaletteItems = {
  readonly items: readonly PaletteItem[]
  /** Whether nothing is still on its way that the query may have meant. */
  readonly isWhole: boolean
}

/** Everything that the palette knows, and what the query itself names. */
export function usePaletteItems(query: string): PaletteItems {
  const { all, isWhole } = useAllTexts()
  const things = useThingItems()
  const items = [...useDirectItems(query), ...usePageItems(all), ...things.items, ...useActionItems(all)]
  return { items, isWhole: isWhole && things.isWhole }
}
