import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names, versions and licences of the packages that modules come from, as their own files have them; none of ours. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.map(folderOf).filter((folder) => folder !== undefined))
  return [...folders].map(licenceIn).sort().join('\n\n')
}

function folderOf(module: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1]
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >
  const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE']
    .map((one) => join(folder, one))
    .find((one) => existsSync(one))
  if (file === undefined) throw new Error(`Cannot find the licence of ${name} in ${dirname(folder)}`)
  return `${name} ${version} (${license})\n${readFileSync(file, 'utf8').trim()}`
}
