// For the tests: the sets of vectors. Every one goes through the same paths.
import { existsSync, readFileSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import { numbered } from './stored-tree.ts'

export type VectorSet = {
  readonly entry: (index: number) => Uint8Array
  /** Content of a file of the set. */
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON of many shapes, checked by the tests themselves
  readonly load: (file: string) => any
}

const root = new URL('../../../', import.meta.url)
const folders = [
  { name: 'testdata/tlog', folder: new URL('testdata/tlog/', root), prefix: 'event ' },
  { name: '../shared/tlog/vectors', folder: new URL('../shared/tlog/vectors/', root), prefix: 'leaf-' },
]

/** One test for each set; a set that is not on this machine is skipped, aloud. */
export function vectorTest(
  name: string,
  run: (set: VectorSet, context: TestContext) => void | Promise<void>,
): void {
  for (const { name: set, folder, prefix } of folders) {
    const skip = existsSync(folder) ? false : `${folder.pathname} is not on this machine`
    void test(`${name} (${set})`, { skip }, (context) => {
      const load = (file: string) => JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'))
      return run({ load, entry: numbered(prefix) }, context)
    })
  }
}
