import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { licencesOf } from './licences-of.ts'

export type BundledFile = { readonly code: string; readonly licences: string }

/** One module and all that it imports, in one minified text that is the same on every machine. */
export async function bundledFile(entry: URL, runsIn: 'browser' | 'node'): Promise<BundledFile> {
  const isNode = runsIn === 'node'
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    publicDir: false,
    ...(isNode ? { ssr: { noExternal: true } } : {}),
    build: {
      write: false,
      target: isNode ? 'node20' : 'es2024',
      ssr: isNode,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(entry),
        output: { codeSplitting: false, comments: false },
      },
    },
  })
  const chunks = [built].flat().flatMap((one) => (one as Rolldown.RolldownOutput).output)
  const [chunk, ...others] = chunks
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry.href} is not one text`)
  return { code: chunk.code, licences: licencesOf(chunk.moduleIds) }
}
