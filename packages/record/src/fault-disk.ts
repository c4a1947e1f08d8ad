import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.ts'

/** One operation that changes the disk, as it is about to happen. `path` is below the folder. */
export type Step = { readonly at: number; readonly op: string; readonly path: string }

/** What the disk keeps of what was not synced: all, nothing, or every name with half of the bytes. */
export type Survival = 'keeps-all' | 'loses-unsynced' | 'tears-unsynced'

/** A file's bytes as they are known to be on the platter. */
type Inode = { durable: Uint8Array }
type Names = Map<string, Inode | 'folder'>

/**
 * For tests: the real file system, watched step by step, which can be made to fail at any of them and remembers what
 * fsync has made durable, so that a crash can take away the rest.
 */
export type FaultDisk = {
  readonly fs: FileSystem
  readonly steps: readonly Step[]
  readonly isDead: () => boolean
  /** The process is gone: locks and handles are freed, and the folder is left as the survival has it. */
  readonly crash: (survival: Survival) => Promise<void>
}

type Disk = {
  readonly root: string
  readonly before: (step: Step) => void
  readonly live: Map<string, Inode | 'folder'>
  readonly durable: Map<string, Names>
  readonly steps: Step[]
  readonly running: Set<Promise<unknown>>
  /** What the system does when the process ends. */
  readonly ends: (() => Promise<void>)[]
  dead: boolean
}

/** `before` throws to make a step fail; the step is then not done. Once it throws a `Crash` nothing more is done. */
export async function faultDisk(
  root: string,
  before: (step: Step) => void = () => undefined,
): Promise<FaultDisk> {
  const disk: Disk = {
    root,
    before,
    live: new Map(),
    durable: new Map(),
    steps: [],
    running: new Set(),
    ends: [],
    dead: false,
  }
  await adopt(disk, root)
  return {
    fs: watchedFileSystem(disk),
    steps: disk.steps,
    isDead: () => disk.dead,
    crash: (survival) => crash(disk, survival),
  }
}

function watchedFileSystem(disk: Disk): FileSystem {
  const { live, durable, ends } = disk
  const step = stepper(disk)
  return {
    ...nodeFileSystem,
    open: (path, how) => {
      if (how === 'update' && live.has(path)) return openWatched(disk, path, how)
      return step('create', path, () => openWatched(disk, path, how))
    },
    makeDirectory: async (path) => {
      if (live.has(path)) return
      await step('mkdir', path, () => nodeFileSystem.makeDirectory(path))
      live.set(path, 'folder')
    },
    syncDirectory: (path) =>
      step('fsync-folder', path, async () => {
        await nodeFileSystem.syncDirectory(path)
        durable.set(path, namesIn(live, path))
      }),
    rename: (from, to) =>
      step('rename', to, async () => {
        await nodeFileSystem.rename(from, to)
        live.set(to, live.get(from)!)
        live.delete(from)
      }),
    remove: (path) =>
      step('remove', path, async () => {
        await nodeFileSystem.remove(path)
        for (const name of live.keys()) if (name === path || name.startsWith(`${path}/`)) live.delete(name)
      }),
    lock: async (path) => {
      const unlock = await nodeFileSystem.lock(path)
      if (unlock) ends.push(unlock)
      return unlock
    },
  }
}

function stepper(disk: Disk) {
  return async <T>(op: string, path: string, work: () => Promise<T>): Promise<T> => {
    if (disk.dead) throw new Crash()
    const step = { at: disk.steps.length, op, path: path.slice(disk.root.length + 1) }
    try {
      disk.before(step)
    } catch (error) {
      disk.dead ||= error instanceof Crash
      throw error
    }
    disk.steps.push(step)
    const done = work()
    disk.running.add(done)
    return done.finally(() => disk.running.delete(done))
  }
}

async function openWatched(disk: Disk, path: string, how: 'create' | 'update'): Promise<OpenFile> {
  const step = stepper(disk)
  const inode = fileAt(disk.live, path)
  const file = await nodeFileSystem.open(path, how)
  disk.ends.push(() => file.close().catch(() => undefined))
  const settle = async () => {
    inode.durable = new Uint8Array(await readFile(whereIs(disk.live, inode) ?? path))
  }
  return {
    write: (bytes, offset) => step('write', path, () => file.write(bytes, offset)),
    truncate: (length) => step('truncate', path, () => file.truncate(length)),
    sync: () => step('fsync', path, () => file.sync().then(settle)),
    dataSync: () => step('fdatasync', path, () => file.dataSync().then(settle)),
    close: () => file.close(),
  }
}

async function crash(disk: Disk, survival: Survival): Promise<void> {
  disk.dead = true
  await Promise.allSettled(disk.running)
  for (const end of disk.ends) await end()
  if (survival === 'loses-unsynced') await restore(disk.root, disk.durable)
  if (survival === 'tears-unsynced') await tear(disk.live)
}

/** What the step at which the process ends throws. */
export class Crash extends Error {}

export const crashAt =
  (at: number) =>
  (step: Step): void => {
    if (step.at === at) throw new Crash(`at ${step.op} ${step.path}`)
  }

async function adopt(disk: Disk, folder: string): Promise<void> {
  disk.live.set(folder, 'folder')
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await adopt(disk, path)
    else disk.live.set(path, { durable: new Uint8Array(await readFile(path)) })
  }
  disk.durable.set(folder, namesIn(disk.live, folder))
}

function fileAt(live: Map<string, Inode | 'folder'>, path: string): Inode {
  const found = live.get(path)
  if (found !== undefined && found !== 'folder') return found
  const inode = { durable: new Uint8Array(0) }
  live.set(path, inode)
  return inode
}

function namesIn(live: Map<string, Inode | 'folder'>, folder: string): Names {
  const inside = [...live].filter(([path]) => dirname(path) === folder && path !== folder)
  return new Map(inside.map(([path, inode]) => [basename(path), inode]))
}

function whereIs(live: Map<string, Inode | 'folder'>, inode: Inode): string | undefined {
  return [...live].find(([, other]) => other === inode)?.[0]
}

async function restore(folder: string, durable: Map<string, Names>): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [name, inode] of durable.get(folder) ?? []) {
    const path = join(folder, name)
    if (inode === 'folder') await restore(path, durable)
    else await writeFile(path, inode.durable)
  }
}

async function tear(live: Map<string, Inode | 'folder'>): Promise<void> {
  for (const [path, inode] of live) {
    if (inode === 'folder') continue
    const bytes = await readFile(path)
    if (bytes.equals(inode.durable)) continue
    const cut = Math.floor((bytes.length + Math.min(inode.durable.length, bytes.length)) / 2)
    await writeFile(path, bytes.subarray(0, cut))
  }
}
