import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const weights = [400, 700] as const
const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = fileURLToPath(new URL('../src/fonts/made/', import.meta.url))

/** Where Chinese that everybody sees stands: the texts, the charts' texts, the code lists, the organisation's data. */
const sources = [
  'apps/web/src/texts/zh/*.ts',
  'packages/charts/src/texts/*.ts',
  'packages/statement/src/codes/*.ts',
  'organisations/*.json',
]

/**
 * Writes the Han characters that the workspace itself shows as one small font a weight, with the stylesheet that names
 * them. What people write may hold any other character; those come from the package's own slices, a few at a time.
 */
export function hanSubset(): Plugin {
  return {
    name: 'concert:han-subset',
    async buildStart() {
      mkdirSync(folder, { recursive: true })
      const characters = hanIn(sources.flatMap((pattern) => globSync(pattern, { cwd: root })))
      for (const weight of weights)
        writeFileSync(`${folder}han-${weight}.woff2`, await cut(weight, characters))
      writeFileSync(`${folder}han.css`, weights.map((weight) => fontFace(weight, characters)).join('\n'))
    },
  }
}

function fontFace(weight: number, characters: string): string {
  const range = Array.from(characters, (one) => `U+${one.codePointAt(0)!.toString(16)}`).join(',')
  return `@font-face{font-family:'Concert Han';font-style:normal;font-weight:${weight};font-display:swap;src:url(./han-${weight}.woff2) format('woff2');unicode-range:${range}}`
}

function hanIn(files: readonly string[]): string {
  const text = files.map((path) => readFileSync(root + path, 'utf8')).join('')
  return [...new Set(text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [])].sort().join('')
}

/** The package's one file that holds the whole script in a weight. */
function cut(weight: number, characters: string): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  )
  return subsetFont(readFileSync(path), characters, { targetFormat: 'woff2' })
}
