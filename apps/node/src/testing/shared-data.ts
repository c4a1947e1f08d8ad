import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

const folder = new URL('../../../../../shared/data/', import.meta.url)

/** For a test's `skip`: real data lie beside the repository, in ../shared, and not in it. */
export const withoutSharedData = existsSync(folder) ? false : `${folder.pathname} is missing`

export async function sharedBytes(path: string): Promise<Buffer> {
  return readFile(new URL(path, folder))
}

/** A text, unpacked where its name ends in .gz. */
export async function sharedText(path: string): Promise<string> {
  const bytes = await sharedBytes(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Rows of cells; JHU quotes only names with a comma. */
export function csvRows(text: string): string[][] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, '$1')))
}
