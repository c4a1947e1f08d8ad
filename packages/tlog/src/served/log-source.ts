/**
 * Reads a file of a log as it is served (tlog-tiles): `checkpoint`, `tile/…`, `attachment/…`. Undefined when there is
 * none; what comes is attacker-controlled. Rejects when it cannot be told, and with the signal's reason once it is
 * aborted, where the source heeds it.
 */
export type LogSource = {
  readonly read: (path: string, signal?: AbortSignal) => Promise<Uint8Array | undefined>
}
