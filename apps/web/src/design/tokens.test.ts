import { chartColours } from '@concert/charts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const [light, dark] = css.split("[data-mantine-color-scheme='dark']") as [string, string]
/** They lie on our own surfaces. */
const ours = new Set(['ink', 'soft', 'paper'])

for (const [theme, block] of [
  ['light', light],
  ['dark', dark],
] as const)
  test(`tokens.css holds the charts’ own colours, ${theme}`, () => {
    for (const [name, colour] of Object.entries(chartColours[theme]))
      if (!ours.has(name)) assert.ok(block.includes(`--chart-${name}: ${colour};`), `${name}: ${colour}`)
  })
