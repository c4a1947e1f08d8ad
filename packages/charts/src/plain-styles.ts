import type { Chart } from './chart.ts'
import { stylesOf } from './chart-styles.ts'
import { markup, type Markup } from './markup.ts'

/** What charts of some kinds need, for programs that read no custom properties: the light colours are written out. */
export function plainStyles(kinds: readonly Chart['kind'][], more = ''): Markup {
  const styles = [...new Set(kinds.map(stylesOf))].join('')
  return markup(
    `${styles}${more}`
      .replaceAll(/var\(--chart-[a-z0-9-]+,(#[0-9a-f]+)\)/g, '$1')
      .replaceAll(
        '.chart{display:block;width:100%;height:auto;overflow:visible}',
        '.chart{overflow:visible}',
      ),
  )
}
