import { languageNames } from '@concert/language'
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
      await writeNames()
    },
  }
}

/** The few letters that the other languages' own names need, so that a reader of one loads no script of another. */
async function writeNames(): Promise<void> {
  const names = Object.values(languageNames).join('')
  const cyrillic = '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2'
  const parts = [
    ['names-han', await cut(400, hanOf(names))],
    ['names-cyrillic', await subset(cyrillic, lettersOf(names))],
  ] as const
  for (const [name, bytes] of parts) writeFileSync(`${folder}${name}.woff2`, bytes)
  const face = (name: string, characters: string): string =>
    `@font-face{font-family:'Concert Names';font-display:optional;src:url(./${name}.woff2) format('woff2');unicode-range:${rangeOf(characters)}}`
  writeFileSync(
    `${folder}names.css`,
    [face('names-han', hanOf(names)), face('names-cyrillic', lettersOf(names))].join('\n'),
  )
}

function lettersOf(text: string): string {
  return [...new Set(text.match(/\p{Script=Cyrillic}/gu) ?? [])].join('')
}

function fontFace(weight: number, characters: string): string {
  return `@font-face{font-family:'Concert Han';font-style:normal;font-weight:${weight};font-display:swap;src:url(./han-${weight}.woff2) format('woff2');unicode-range:${rangeOf(characters)}}`
}

function rangeOf(characters: string): string {
  return Array.from(characters, (one) => `U+${one.codePointAt(0)!.toString(16)}`).join(',')
}

function hanIn(files: readonly string[]): string {
  return hanOf(files.map((path) => readFileSync(root + path, 'utf8')).join(''))
}

function hanOf(text: string): string {
  return [...new Set(text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [])].sort().join('')
}

/** The package's one file that holds the whole script in a weight. */
function cut(weight: number, characters: string): Promise<Uint8Array> {
  return subset(
    `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
    characters,
  )
}

function subset(font: string, characters: string): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve(font)
  return subsetFont(readFileSync(path), characters, { targetFormat: 'woff2' })
}
