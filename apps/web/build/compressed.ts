import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = '**/*.{js,css,svg,json}'
const fewestBytes = 1_000

/** Writes every text file compressed beside itself, so that the server sends bytes as they lie on the disk. */
export function compressed(): Plugin {
  return {
    name: 'concert:compressed',
    apply: 'build',
    // Only what is written is finished: other plugins still change the chunks until then.
    writeBundle({ dir }) {
      for (const file of globSync(worthIt, { cwd: join(dir!, 'assets') }))
        compress(join(dir!, 'assets', file))
    },
  }
}

function compress(path: string): void {
  const bytes = readFileSync(path)
  if (bytes.length < fewestBytes) return
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
}
