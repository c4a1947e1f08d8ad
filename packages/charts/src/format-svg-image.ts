import type { Chart } from './chart.ts'
import { drawMarks } from './format-svg.ts'
import { hatchPatterns } from './marks/hatchings.ts'
import { drawKeyMark, keySwatch, type KeyName } from './marks/key.ts'
import { markup, safe, type Markup } from './markup.ts'
import { plainStyles } from './plain-styles.ts'

/**
 * One chart alone, as an image in a printed document: no title, its colours and fonts written out. A drawing that is
 * printed small has larger letters, and room for them beside the scale.
 */
export function formatSvgImage(chart: Chart, family: string, print: 'small' | 'full' = 'full'): string {
  const { kind, width, height } = chart
  const more = print === 'small' ? { styles: largerLetters, left: 8 } : { styles: '', left: 0 }
  return image({ width, height, family, kind, ...more, drawn: drawMarks(chart) })
}

const darkerHatching = '.chart .hatch-gap{stroke:#868e97;stroke-width:1.8}'
const largerLetters = '.chart text{font-size:14.5px}.chart .value{font-size:16px}'

/** One mark of a key, as an image beside its words. */
export function formatKeyImage(name: KeyName): string {
  const drawn = safe`<defs>${hatchPatterns('key')}</defs>${drawKeyMark(name, 'key')}`
  return image({
    width: keySwatch,
    height: 14,
    family: 'sans-serif',
    kind: 'epidemic-curve',
    styles: '',
    left: 0,
    drawn,
  })
}

type Image = {
  readonly width: number
  readonly height: number
  readonly family: string
  readonly kind: Chart['kind']
  readonly styles: string
  /** Room added there, in pixels. */
  readonly left: number
  readonly drawn: Markup
}

/** What holds for other media is left out: readers of such images know none of them. */
function image({ width, height, family, kind, styles: more, left, drawn }: Image): string {
  const styles = markup(plainStyles([kind], `${more}${darkerHatching}`).text.replaceAll(/^@media.*\n/gm, ''))
  return safe`<svg xmlns="http://www.w3.org/2000/svg" width="${width + left}" height="${height}" viewBox="${-left} 0 ${width + left} ${height}" font-family="${family}"><style>${styles}</style><g class="chart ${kind}">${drawn}</g></svg>
`.text
}
