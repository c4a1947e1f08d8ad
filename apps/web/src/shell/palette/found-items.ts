import { fold } from './fold.ts'
import { matchScore } from './match-score.ts'
import { paletteGroups, type PaletteItem } from './palette-item.ts'

const mostOfAGroup = 7

/**
 * What a query means, group by group. What it names directly stands first, and the search of the record last; the best of a group stand first in it, and
 * what is met alike stays in the order in which it was given, which for states is the protocol's.
 */
export function foundItems(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const scored = items.flatMap((item) => {
    const score = isNamed(item) ? 0 : matchScore(words, item.names.map(fold))
    return score === undefined ? [] : [{ item, score }]
  })
  return paletteGroups.flatMap((group) =>
    scored
      .filter(({ item }) => item.group === group)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, group === 'pages' || group === 'actions' ? Infinity : mostOfAGroup)
      .map(({ item }) => item),
  )
}

/** It was made for this query. */
function isNamed({ group }: PaletteItem): boolean {
  return group === 'direct' || group === 'search'
}
