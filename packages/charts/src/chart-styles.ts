import type { Chart } from './chart.ts'

/** The colours of charts, by the ends of their custom properties: `data` is `--chart-data`. */
export type ChartColour =
  | 'ink'
  | 'soft'
  | 'paper'
  | 'grid'
  | 'edge'
  | 'gap'
  | 'data'
  | 'mark'
  | 'mean'
  | 'land'
  | 'borders'
  | `series-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`

/**
 * Okabe and Ito's order of hues, darkened on white and lightened on black until each line has 3:1 and more; they
 * differ in lightness too. Shape, hatching or a direct label says everything that a colour says.
 */
export const chartColours: Readonly<Record<'light' | 'dark', Readonly<Record<ChartColour, string>>>> = {
  light: {
    ink: '#1a1f26',
    soft: '#545d69',
    paper: '#fff',
    grid: '#d9dcdf',
    edge: '#7d8590',
    gap: '#b9bec4',
    data: '#1d5f9c',
    mark: '#a8480a',
    mean: '#1a1f26',
    land: '#e6e7e3',
    borders: '#b4b8b2',
    'series-0': '#0b5fa5',
    'series-1': '#bb4a0d',
    'series-2': '#0a8c70',
    'series-3': '#7a2f6e',
    'series-4': '#7d6200',
    'series-5': '#1a8aa8',
    'series-6': '#5a6470',
    'series-7': '#40307f',
  },
  dark: {
    ink: '#e7eaee',
    soft: '#a9b2bd',
    paper: '#1a1f26',
    grid: '#363d47',
    edge: '#8a94a0',
    gap: '#4c5560',
    data: '#6fabe3',
    mark: '#f2a35e',
    mean: '#e7eaee',
    land: '#2b323b',
    borders: '#4a535e',
    'series-0': '#74b3ee',
    'series-1': '#e8834b',
    'series-2': '#62d6b0',
    'series-3': '#c67ab8',
    'series-4': '#d9bd4a',
    'series-5': '#7fd3ea',
    'series-6': '#b4bdc8',
    'series-7': '#a99cf0',
  },
}

/** Declarations of the custom properties, for whichever selector a page has for its theme. */
export function formatColours(theme: 'light' | 'dark'): string {
  return Object.entries(chartColours[theme])
    .map(([name, colour]) => `--chart-${name}:${colour}`)
    .join(';')
}

const of = (name: ChartColour): string => `var(--chart-${name},${chartColours.light[name]})`
const series = ([0, 1, 2, 3, 4, 5, 6, 7] as const)
  .map((at) => `.chart .c${at}{color:${of(`series-${at}`)}}`)
  .join('\n')

/** Axes, bars, gaps, zeros, corrections and labels: all that small multiples and curves without a mean need. */
export const barStyles = `.chart{display:block;width:100%;height:auto;overflow:visible}
.chart.defs{position:absolute;width:0;height:0}
.chart text{font-size:12px;fill:${of('soft')};font-variant-numeric:tabular-nums lining-nums}
.chart .end{text-anchor:end}.chart .middle{text-anchor:middle}
.chart .value,.chart .name{fill:${of('ink')};font-weight:600}.chart .value{font-size:13px}
.chart .value,.chart .gap-name{paint-order:stroke;stroke:${of('paper')};stroke-width:4px;stroke-linejoin:round}
.chart .grid{stroke:${of('grid')}}.chart .tick,.chart .baseline{stroke:${of('edge')};fill:none}
.chart .bars path{stroke:${of('data')}}.chart .bars.provisional path{stroke:inherit}
.chart .zeros path{stroke:${of('edge')};stroke-width:1.5px}
.chart .correction{fill:${of('mark')}}
.chart .hatch-gap{stroke:${of('gap')};stroke-width:1.5}.chart .hatch-provisional{stroke:${of('data')};stroke-width:2}
@media(forced-colors:active){.chart text,.chart .value,.chart .name{fill:CanvasText}.chart .value,.chart .gap-name{stroke:Canvas}.chart .grid{stroke:CanvasText;stroke-opacity:.35}.chart .tick,.chart .baseline,.chart .zeros path,.chart .hatch-gap{stroke:CanvasText}.chart .bars path,.chart .hatch-provisional{stroke:CanvasText}.chart .bars.provisional path{stroke:inherit}.chart .correction{fill:Highlight}}
@media print{.chart *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`

const lineStyles = `.chart .place{fill:${of('ink')};paint-order:stroke;stroke:${of('paper')};stroke-width:4px;stroke-linejoin:round}
.chart .threshold{stroke:${of('ink')};stroke-dasharray:2 3}
.chart .line path,.chart .outline path{fill:none;stroke:currentColor;stroke-width:2px;stroke-linejoin:round;stroke-linecap:round}
.chart .line .dashed{stroke-dasharray:3 4}.chart .leader{fill:none;stroke:currentColor}
.chart .line .halo,.chart .outline .halo{stroke:${of('paper')};stroke-width:4px}
.chart .figure{font-weight:600}.chart.vintages .bars path,.chart .vintages .bars path{stroke-opacity:.5}
.chart .band{fill:currentColor;fill-opacity:.2}
${series}
.chart .mean{color:${of('mean')}}
@media(forced-colors:active){.chart .place{fill:CanvasText;stroke:Canvas}.chart .threshold{stroke:CanvasText}.chart .band{fill:CanvasText}.chart .line path,.chart .outline path,.chart .leader{stroke:CanvasText}.chart .line .halo,.chart .outline .halo{stroke:Canvas}}
@media print,(forced-colors:active){.chart .c1 path{stroke-dasharray:7 3}.chart .c2 path{stroke-dasharray:2 3}.chart .c3 path{stroke-dasharray:9 3 2 3}.chart .c4 path{stroke-dasharray:5 5}}
`

const mapStyles = `.chart .land{fill:${of('land')}}.chart .borders{fill:none;stroke:${of('borders')};stroke-width:.7px;stroke-linejoin:round}
.chart .symbol{fill:${of('data')};fill-opacity:.55;stroke:${of('data')};stroke-width:1.5px}
.chart .symbol.zero,.chart .symbol.gap{fill:${of('paper')};fill-opacity:1}.chart .symbol.negative{fill:none}
.chart .ring{fill:none;stroke:${of('ink')};stroke-width:1.3px}.chart .overdue .ring{stroke-dasharray:4 2.5}.chart .silent .ring{stroke-dasharray:.1 3;stroke-linecap:round;stroke-width:1.8px}
.chart .point{fill:${of('data')}}.chart .slash{stroke:${of('edge')};stroke-width:1.5px}
.chart .reach{fill:transparent}.chart .state{cursor:pointer;outline:none}
.chart .state:focus-visible .symbol,.chart .state:hover .symbol{stroke:${of('ink')};stroke-width:3.5px}
@media(forced-colors:active){.chart .symbol{stroke:CanvasText;fill:Canvas}.chart .ring,.chart .slash{stroke:CanvasText}.chart .point{fill:CanvasText}.chart .symbol.zero,.chart .symbol.gap{fill:Canvas}.chart .land{fill:Canvas;stroke:CanvasText;stroke-opacity:.4}.chart .borders{stroke:CanvasText;stroke-opacity:.25}}
`

/** What the drawing of a chain needs beside those of bars, in a page or a file of its own. */
export const chainStyles = `.chart .ways path{fill:none;stroke:${of('edge')}}.chart .ways .point{fill:${of('edge')};stroke:none}
.chart .box{fill:${of('paper')};stroke:${of('edge')}}.chart .box.here{stroke:${of('data')};stroke-width:2.5px}
@media(forced-colors:active){.chart .ways path,.chart .box{stroke:CanvasText}.chart .ways .point{fill:CanvasText}.chart .box{fill:Canvas}.chart .box.here{stroke:Highlight}}
`

/** What a page needs once for all of its charts. Without a theme's custom properties the colours are the light ones. */
export const chartStyles = `${barStyles}${lineStyles}${mapStyles}`

/** What one chart needs that stands by itself. */
export function stylesOf(kind: Chart['kind']): string {
  if (kind === 'small-multiple') return barStyles
  if (kind === 'chain') return `${barStyles}${lineStyles}${chainStyles}`
  return kind === 'map' ? chartStyles : `${barStyles}${lineStyles}`
}
