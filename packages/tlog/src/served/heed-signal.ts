import type { LogSource } from './log-source.ts'

/** The source, with a signal that every read heeds and after which none begins. */
export function heedSignal(source: LogSource, signal: AbortSignal | undefined): LogSource {
  if (signal === undefined) return source
  return {
    read: async (path) => {
      signal.throwIfAborted()
      return source.read(path, signal)
    },
  }
}
