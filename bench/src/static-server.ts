import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import sirv from 'sirv'
import { scratchFolder } from './scratch-folder.ts'

/** A plain static file server over the files that the node named on the command line gives, compressed beside them. */
type Manifest = { readonly files: readonly { readonly path: string; readonly from: string }[] }
const node = process.argv[2]!
const compress = promisify(brotliCompress)
const dir = await mkdtemp(join(await scratchFolder(), 'static-'))
const { files } = (await (await fetch(`${node}/site.json`)).json()) as Manifest
for (const { path, from } of files) {
  const target = join(dir, path)
  const bytes = new Uint8Array(await (await fetch(`${node}${from}`)).arrayBuffer())
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, bytes)
  if (/\.(?:html|atom|json)$/.test(path)) await writeFile(`${target}.br`, await compress(bytes))
}
const server = createServer(sirv(dir, { brotli: true, etag: true, maxAge: 60 }))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.stdin.resume()
process.stdin.once('end', () => {
  server.closeAllConnections()
  server.close(() => void rm(dir, { recursive: true, force: true }))
})
