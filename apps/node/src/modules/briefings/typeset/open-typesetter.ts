import type { Typeset } from '@concert/briefing'
import initialise, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFonts } from './read-fonts.ts'

/** Sets an issue as a PDF. Throws when the template and what it is given do not fit. */
export type Typesetter = (issue: Typeset) => Uint8Array

const template = readFileSync(new URL('./briefing.typ', import.meta.url), 'utf8')
const program = import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')

/**
 * Loads Typst as WebAssembly, with our fonts and nothing else: it reaches no file, no package and no network, and the
 * document's date is the issue's, so the same issue gives the same bytes on any machine. It holds its thread while it
 * sets.
 */
export async function openTypesetter(): Promise<Typesetter> {
  await initialise({ module_or_path: readFileSync(fileURLToPath(program)) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of await readFonts()) await builder.add_raw_font(font)
  const compiler = await builder.build()
  return (issue) => typeset(compiler, issue)
}

/** Diagnostics as lines of text. */
const asText = 2

function typeset(compiler: TypstCompiler, { issue, drawings }: Typeset): Uint8Array {
  compiler.reset_shadow()
  compiler.add_source('/main.typ', template)
  compiler.map_shadow('/issue.json', Buffer.from(issue, 'utf8'))
  for (const [name, svg] of drawings) compiler.map_shadow(`/drawings/${name}`, Buffer.from(svg, 'utf8'))
  const { result, diagnostics } = compiler.compile('/main.typ', undefined, 'pdf', asText) as Compiled
  if (result !== undefined) return result
  throw new Error(`Cannot typeset the issue: ${diagnostics?.join('; ') ?? 'the typesetter gave no reason'}`)
}

type Compiled = { readonly result?: Uint8Array; readonly diagnostics?: readonly string[] }
