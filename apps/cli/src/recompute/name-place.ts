import type { Block, Briefing, Cell, Section, Text } from '@concert/briefing'
import type { Difference } from './first-difference.ts'

/**
 * Where a difference stands, in a reader's words: section, table, row and column, or the point of a curve; by the names
 * of that of the two briefings which has more of the place.
 */
export function namePlace({ path }: Difference, stated: Briefing, computed: Briefing): string {
  const [first, second] = [stated, computed].map((briefing) => placeIn(path, briefing)) as [string, string]
  return second.length > first.length ? second : first
}

function placeIn(path: Difference['path'], { sections }: Briefing): string {
  const [first, at, ...rest] = path
  const section = first === 'sections' && typeof at === 'number' ? sections[at] : undefined
  if (section === undefined) return path.join('.')
  return [`section "${section.id}"`, ...placeInSection(rest, section)].join(', ')
}

function placeInSection([first, at, ...rest]: Difference['path'], { blocks }: Section): string[] {
  if (first !== 'blocks' || typeof at !== 'number') return [first, at, ...rest].filter(isGiven).map(String)
  const block = blocks[at]
  return block === undefined ? [`block ${at + 1}`] : [nameOf(block, at), ...placeInBlock(rest, block)]
}

function nameOf(block: Block, at: number): string {
  return 'id' in block ? `${block.kind} "${block.id}"` : `${block.kind} (block ${at + 1})`
}

function placeInBlock(path: Difference['path'], block: Block): string[] {
  const [list, at, ...rest] = path
  if (typeof at !== 'number') return path.map(String)
  if (block.kind === 'table' && list === 'rows') return placeInRow(block.rows[at], at, rest, block.columns)
  if (block.kind === 'chart' && list === 'series') {
    const series = block.series[at]
    const [, point, ...field] = rest
    const period = typeof point === 'number' ? series?.points[point]?.period : undefined
    return [`curve "${series?.name.en ?? at + 1}"`, period ?? rest.join('.'), ...field.map(String)]
  }
  return path.map(String)
}

function placeInRow(
  row: readonly Cell[] | undefined,
  at: number,
  [column, ...field]: Difference['path'],
  columns: readonly { readonly id: string }[],
): string[] {
  const label = row === undefined ? undefined : labelOf(row[0])
  return [
    `row ${at + 1}${label === undefined ? '' : ` (${label})`}`,
    ...(typeof column === 'number' ? [`column "${columns[column]?.id ?? column + 1}"`] : []),
    ...field.filter((one) => one !== 'value').map(String),
  ]
}

function labelOf(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined
  if ('text' in cell) return (cell.text satisfies Text).en
  if ('period' in cell) return cell.period
  return 'instant' in cell ? cell.instant : undefined
}

function isGiven(part: string | number | undefined): part is string | number {
  return part !== undefined
}
