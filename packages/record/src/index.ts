/**
 * The log itself, in a folder of plain files: append with group commit, publish, recover, prove and check.
 *
 * `record/` is what C2SP tlog-tiles describes and any web server can serve; `log/` is private to the one writer.
 * `life-of-an-entry.md` tells what is on disk after each step and what a crash there means.
 *
 * Not for the walk over a log as it is served (packages/tlog, checkTree), what entries mean (packages/statement), nor
 * for checking in a browser (packages/verify): this room is for Node. Proof: `crash-in-commit.test.ts` stops the
 * world at every step of a commit, `kill.test.ts` kills real processes, `damage.test.ts` breaks every kind of file.
 */
export { adoptRecord } from './adopt-record.ts'
export type { StoredAttachment } from './attachments.ts'
export { checkFolder, type FolderFault, type FolderReport } from './check-folder.ts'
export { folderSource } from './folder-source.ts'
export { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.ts'
export { type OpenRecord, openRecord, type RecordOptions } from './open-record.ts'
export type { IndexedEntry } from './read-entries.ts'
export { RecordError, type RecordErrorCode } from './record-error.ts'
export type { Receipt } from './record-writer.ts'
