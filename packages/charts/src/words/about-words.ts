import type { About } from '../series.ts'
import type { ChartWords } from './chart-words.ts'

/** What stands under a chart: its unit, where the figures come from, as of when they are known, under which licence. */
export function notesOf(
  { unit, source, licence, asOf }: Pick<About, 'unit' | 'source' | 'licence' | 'asOf'>,
  { texts, formats }: ChartWords,
): readonly string[] {
  const instant = asOf === undefined ? undefined : texts.instant(formats.dayOf(asOf), formats.timeOf(asOf))
  return [
    unit === undefined ? undefined : texts.lines.unit(unit),
    source === undefined ? undefined : texts.lines.source(source),
    instant === undefined ? undefined : texts.lines.asOf(instant),
    licence === undefined ? undefined : texts.lines.licence(licence),
  ].filter((line) => line !== undefined)
}
