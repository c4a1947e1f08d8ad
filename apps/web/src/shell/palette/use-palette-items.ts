import type { PaletteItems } from './palette-item.ts'
import { useActionItems } from './use-action-items.ts'
import { useAllTexts } from './use-all-texts.ts'
import { useDirectItems } from './use-direct-items.ts'
import { usePageItems } from './use-page-items.ts'
import { useThingItems } from './use-thing-items.ts'

/** Everything that the palette knows, and what the query itself names. */
export function usePaletteItems(query: string): PaletteItems {
  const { all, isWhole } = useAllTexts()
  const things = useThingItems()
  const items = [...useDirectItems(query), ...usePageItems(all), ...things.items, ...useActionItems(all)]
  return { items, isWhole: isWhole && things.isWhole }
}
