// For the tests: what a page would load, built as apps/web is.
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** The one script of a page that runs this module text, minified. Imports resolve as they do in packages/verify. */
export async function bundled(code: string): Promise<string> {
  const entry = 'virtual:page'
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? fileURLToPath(new URL('page.ts', import.meta.url)) : undefined),
        load: (id) => (id.endsWith('/src/page.ts') ? code : undefined),
      },
    ],
    build: { write: false, target: 'esnext', rolldownOptions: { input: entry } },
  })
  const chunks = [built].flat().flatMap((one) => (one as Rolldown.RolldownOutput).output)
  const [script, ...others] = chunks.map((one) => ('code' in one ? one.code : ''))
  if (script === undefined || others.length > 0) throw new Error('A page of one script was asked for')
  return script
}
