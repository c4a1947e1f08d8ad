import type { Markup } from '../markup.ts'
import { formatBand, type Band } from './band.ts'
import { formatBars, type Bars } from './bars.ts'
import { formatCircles, type Circles } from './circles.ts'
import { formatCorrections, type Corrections } from './corrections.ts'
import { formatGaps, type Gaps } from './gaps.ts'
import { formatKey, type Key } from './key.ts'
import { formatLabels, type Labels } from './labels.ts'
import { formatLand, type Land } from './land.ts'
import { formatLeaders, type Leaders } from './leaders.ts'
import { formatLine, type Line } from './line.ts'
import { formatOutline, type Outline } from './outline.ts'
import { formatRule, type Rule } from './rule.ts'
import { formatSamples, type Samples } from './samples.ts'
import { formatShared, type Shared } from './shared.ts'
import { formatSteps, type Steps } from './steps.ts'
import { formatTimeAxis, type TimeAxis } from './time-axis.ts'
import { formatValueAxis, type ValueAxis } from './value-axis.ts'
import { formatVintageRule, type VintageRule } from './vintage-rule.ts'
import { formatZeros, type Zeros } from './zeros.ts'

/** The grammar: everything that a layout can place and a drawing can hold. */
export type Mark =
  | Band
  | Bars
  | Circles
  | Corrections
  | Gaps
  | Key
  | Labels
  | Land
  | Leaders
  | Line
  | Outline
  | Rule
  | Samples
  | Shared
  | Steps
  | TimeAxis
  | ValueAxis
  | VintageRule
  | Zeros

/** `hatchings` begins the ids of the chart's patterns. */
export function formatMark(mark: Mark, hatchings: string): Markup {
  const format = formatters[mark.mark] as (mark: Mark, hatchings: string) => Markup
  return format(mark, hatchings)
}

const formatters: {
  readonly [Name in Mark['mark']]: (mark: Extract<Mark, { readonly mark: Name }>, hatchings: string) => Markup
} = {
  band: formatBand,
  bars: formatBars,
  circles: formatCircles,
  corrections: formatCorrections,
  gaps: formatGaps,
  key: formatKey,
  labels: formatLabels,
  land: formatLand,
  leaders: formatLeaders,
  line: formatLine,
  outline: formatOutline,
  rule: formatRule,
  samples: formatSamples,
  shared: formatShared,
  steps: formatSteps,
  'time-axis': formatTimeAxis,
  'value-axis': formatValueAxis,
  'vintage-rule': formatVintageRule,
  zeros: formatZeros,
}
