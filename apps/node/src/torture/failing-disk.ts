import { nodeFileSystem, type FileSystem, type OpenFile } from '@concert/record'

/** An operation on the disk: what is done, and to which file. */
export type Operation = { readonly op: 'write' | 'sync' | 'sync-folder'; readonly path: string }

/** The system's disk, but the operations that `fails` answers with a system code for end with that error. */
export function failingDisk(fails: (operation: Operation) => string | undefined): FileSystem {
  const check = async (op: Operation['op'], path: string): Promise<void> => {
    const code = fails({ op, path })
    if (code !== undefined) throw Object.assign(new Error(`${code}: asked for by the test`), { code })
  }
  const watched = (file: OpenFile, path: string): OpenFile => ({
    ...file,
    write: async (bytes, offset) => {
      await check('write', path)
      return file.write(bytes, offset)
    },
    sync: async () => {
      await check('sync', path)
      return file.sync()
    },
    dataSync: async () => {
      await check('sync', path)
      return file.dataSync()
    },
  })
  return {
    ...nodeFileSystem,
    open: async (path, how) => watched(await nodeFileSystem.open(path, how), path),
    syncDirectory: async (path) => {
      await check('sync-folder', path)
      return nodeFileSystem.syncDirectory(path)
    },
  }
}
