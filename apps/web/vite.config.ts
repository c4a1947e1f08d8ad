import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkGroups, chunkName } from './build/chunk-groups.ts'
import { compressed } from './build/compressed.ts'
import { hanSubset } from './build/han-subset.ts'
import { serviceWorker } from './build/service-worker.ts'

/** The workspace as static files under /workspace/, hashed by content and compressed beforehand. */
const config = defineConfig({
  base: '/workspace/',
  plugins: [react(), hanSubset(), compressed(), serviceWorker()],
  build: {
    target: 'es2024',
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        codeSplitting: { groups: chunkGroups, includeDependenciesRecursively: false },
        strictExecutionOrder: true,
      },
      preserveEntrySignatures: false,
    },
    chunkSizeWarningLimit: 1_000,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/record': 'http://127.0.0.1:8080' } },
})

export default config
