import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The same pages once more, as one module that the node runs to draw a page's first picture. */
const config = defineConfig({
  base: '/workspace/',
  plugins: [react()],
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: 'src/first-picture.tsx',
    outDir: 'dist/picture',
    target: 'esnext',
    copyPublicDir: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})

export default config
