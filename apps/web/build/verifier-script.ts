import { bundledFile } from './bundled-file.ts'

const what = `// Checks the files of a Concert briefing by its proof: node verify-briefing.mjs FILE… (Node 20.12 or newer, nothing else).
// Apache-2.0. It reads the files that it is given, and neither writes nor asks for anything.`

/** The check of a briefing as one script that needs nothing but Node. */
export async function verifierScript(): Promise<string> {
  const { code, licences } = await bundledFile(new URL('../src/verifier/script.ts', import.meta.url), 'node')
  return `#!/usr/bin/env node\n${what}\n${code.trimEnd()}\n/*\nIt contains:\n\n${licences.replaceAll('*/', '* /')}\n*/\n`
}
