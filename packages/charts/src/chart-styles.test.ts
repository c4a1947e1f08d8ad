import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainStyles, chartColours, chartStyles, formatColours, type ChartColour } from './chart-styles.ts'
import { galleryDrawings } from './gallery/drawings.ts'
import { worldBoundaries } from './geometry/world-boundaries.ts'

const paper = { light: ['#fff', '#f6f6f3'], dark: ['#1a1f26', '#12161b'] } as const

/** Contrast ratio of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

const series = Array.from({ length: 8 }, (_, at) => `series-${at}` as ChartColour)

for (const theme of ['light', 'dark'] as const)
  test(`every ${theme} colour that says something has the contrast that it needs`, () => {
    const colours = chartColours[theme]
    for (const ground of paper[theme]) {
      for (const name of ['ink', 'soft'] as const) assert.ok(contrast(colours[name], ground) >= 4.5, name)
      for (const name of ['data', 'mark', 'mean', 'edge', ...series] as const)
        assert.ok(contrast(colours[name], ground) >= 3, `${name} on ${ground}`)
    }
  })

test('the first series differ in lightness too, for eyes and printers without their hues', () => {
  for (const theme of ['light', 'dark'] as const) {
    const grey = series.slice(0, 4).map((name) => luminance(chartColours[theme][name]))
    const steps = grey.sort((a, b) => a - b).map((one, at) => one - (grey[at - 1] ?? 0))
    for (const step of steps) assert.ok(step > 0.025, `${theme}: ${grey.join(' ')}`)
  }
})

test('formatColours() declares every colour', () => {
  const declared = formatColours('dark').split(';')
  assert.equal(declared.length, Object.keys(chartColours.dark).length)
  for (const one of declared) assert.match(one, /^--chart-[a-z0-9-]+:#[0-9a-f]{3,6}$/)
})

test('chartStyles has no rule beyond .chart, and one for every class that is drawn', () => {
  const all = `${chartStyles}${chainStyles}`
  const selectors = all.replaceAll(/@media[^{]*\{/g, '').matchAll(/(?:^|\})\s*([^{}]+)\{/g)
  for (const [, list] of selectors)
    for (const selector of list!.split(',')) assert.match(selector.trim(), /^\.chart\b/)
  const drawn = [...galleryDrawings(worldBoundaries()).values()].join('')
  const classes = new Set([...drawn.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')))
  const plain = new Set([
    'file-title',
    'small-multiple',
    'file-line',
    'file-name',
    'note',
    'gap',
    'gaps',
    'sheet',
    'source',
    'heading',
    'series',
    'sample',
    'current',
    'epidemic-curve',
    'small-multiples',
    'lines',
    'map',
    'chain',
    'state',
  ])
  for (const name of classes) if (!plain.has(name)) assert.match(all, new RegExp(`\\.${name}\\b`), name)
})
