import { requirePlainPath, type LogSource } from '@concert/tlog'
import { join } from 'node:path'
import { nodeFileSystem, type FileSystem } from './file-system.ts'

/** The public folder itself, DIR/record. */
export function folderSource(dir: string, fs: FileSystem = nodeFileSystem): LogSource {
  return { read: async (path) => fs.read(join(dir, requirePlainPath(path))) }
}
