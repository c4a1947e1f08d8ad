import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const entry = fileURLToPath(new URL('../src/offline/service-worker.ts', import.meta.url))

/**
 * Builds the service worker as one file with a name of its own, `sw.js`, after the workspace: it knows every file that a
 * page of this version may ask for. Fonts by the slice and the checker of records are kept when they are first used.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'concert:service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).toSorted()
      const assets = names.filter(isNeeded).map((name) => `/workspace/${name}`)
      const page = bundle['index.html']
      const content = [...names, page?.type === 'asset' ? String(page.source) : ''].join('\n')
      const version = createHash('sha256').update(content).digest('hex').slice(0, 16)
      await buildWorker(dir!, { concertVersion: version, concertAssets: assets })
    },
  }
}

function isNeeded(name: string): boolean {
  return (
    (/^assets\/.*\.(?:js|css|json)$/.test(name) && !/check-worker/.test(name)) ||
    /^assets\/(?:noto-sans-(?:latin|cyrillic)-wght|han-).*\.woff2$/.test(name)
  )
}

async function buildWorker(dir: string, facts: Readonly<Record<string, unknown>>): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, JSON.stringify(fact)])),
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: 'es2024',
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}
