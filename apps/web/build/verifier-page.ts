import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bundledFile } from './bundled-file.ts'

const source = new URL('../src/verifier/', import.meta.url)

/**
 * The page "verify" as one file that needs nothing else, on a server as in a folder: its script and styles stand in it,
 * its own policy names them by their digests and lets it reach no network whatever.
 */
export async function verifierPage(): Promise<string> {
  const { code, licences } = await bundledFile(new URL('page.ts', source), 'browser')
  const script = inScript(code.trim())
  const styles = minified(readFileSync(new URL('verify.css', source), 'utf8'))
  const head = `<meta http-equiv="content-security-policy" content="${policyOf(script, styles)}" />\n    <style>${styles}</style>\n  </head>`
  const body = `<script type="module">${script}</script>\n  </body>`
  const page = readFileSync(new URL('verify.html', source), 'utf8')
    .replace('</head>', () => head)
    .replace('</body>', () => body)
  return `${page}<!--\nApache-2.0. It contains:\n\n${licences.replaceAll('--', '- -')}\n-->\n`
}

/** A policy in a page cannot say who may frame it: whoever serves it adds that. */
function policyOf(script: string, styles: string): string {
  return `default-src 'none'; script-src '${digestOf(script)}'; style-src '${digestOf(styles)}'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** A script ends at the first of these, wherever it stands in it. */
function inScript(code: string): string {
  if (/<!--|<script/i.test(code)) throw new Error('The script holds what HTML reads otherwise')
  return code.replaceAll(/<\/script/gi, String.raw`<\/script`)
}

function minified(css: string): string {
  return css.replaceAll(/\s*\n\s*/g, ' ').trim()
}
