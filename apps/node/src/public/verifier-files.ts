import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** What anybody checks a briefing with, each one file that needs nothing else; `npm run build` makes both. */
export type VerifierFiles = {
  /** The page "verify". `policy` is the page's own; whoever serves the page sends it too, with who may frame it. */
  readonly page: { readonly bytes: Uint8Array; readonly policy: string }
  /** The script for Node, `verify-briefing.mjs`, with its SHA-256 in hex. */
  readonly script: { readonly bytes: Uint8Array; readonly sha256: string }
}

const built = new URL('../../../web/dist/verifier/', import.meta.url)

/** Undefined where they are not built. */
export function readVerifierFiles(folder = built): VerifierFiles | undefined {
  const [page, script] = ['verify.html', 'verify-briefing.mjs'].map((name) => new URL(name, folder))
  if (!existsSync(page!) || !existsSync(script!)) return undefined
  const bytes = readFileSync(page!)
  const scriptBytes = readFileSync(script!)
  return {
    page: { bytes, policy: policyIn(bytes.toString('utf8')) },
    script: { bytes: scriptBytes, sha256: createHash('sha256').update(scriptBytes).digest('hex') },
  }
}

function policyIn(page: string): string {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(page)?.[1]
  if (policy === undefined) throw new Error('The page "verify" states no policy: build it anew')
  return `${policy}; frame-ancestors 'none'`
}
