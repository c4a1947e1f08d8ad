import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

/** The one script of a page that imports these names, minified and gzipped as apps/web is. */
async function sizeKb(names: string): Promise<number> {
  const page = fileURLToPath(new URL('page.ts', import.meta.url))
  const code = `import { ${names} } from './index.ts'\nObject.assign(globalThis, { ${names} })`
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'virtual:page' ? page : undefined),
        load: (id) => (id === page ? code : undefined),
      },
    ],
    build: { write: false, target: 'esnext', rolldownOptions: { input: 'virtual:page' } },
  })
  const [script] = [built].flat().flatMap((one) => (one as Rolldown.RolldownOutput).output)
  assert.ok(script !== undefined && script.type === 'chunk')
  assert.doesNotMatch(script.code, /ZodString|invalid_type|node:/)
  return gzipSync(script.code, { level: 9 }).length / 1024
}

const multiples = 'layoutSmallMultiple, multiplesState, multiplesTable, drawSharedFrame, formatSvg'
const curve = 'layoutEpidemicCurve, curveState, curveFinding, curveTable, formatSvg'
const common = 'chartTextsOf, chartStyles, formatCsv, formatSvgFile'
const others =
  'layoutVintages, vintagesState, vintagesFinding, vintagesTable, layoutLines, linesState, linesFinding, linesTable'
const map = 'layoutSymbolMap, mapState, mapFinding, mapTable, formatSvg'

const pages: readonly (readonly [what: string, names: string, maxKb: number])[] = [
  ['small multiples', multiples, 10],
  ['a curve with its table, files and three languages', `${curve}, ${common}`, 19],
  [
    'every chart but the map',
    [...new Set(`${multiples}, ${curve}, ${common}, ${others}`.split(', '))].join(', '),
    22,
  ],
  ['a map without its geometry', map, 18],
]

for (const [what, names, maxKb] of pages)
  test(`a page with ${what} carries less than ${maxKb} KB of script for it, and no schema`, async () => {
    const size = await sizeKb(names)
    assert.ok(size < maxKb, `${size} KB gzipped`)
  })
