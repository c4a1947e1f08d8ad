import type { Column, Text } from '@concert/briefing'

/** The columns of a table, in their order, each with the title that the texts have for it. */
export function columnsOf<Id extends string>(
  texts: Readonly<Record<Id, Text>>,
  ids: readonly Id[],
): readonly Column[] {
  return ids.map((id) => ({ id, title: texts[id] }))
}
