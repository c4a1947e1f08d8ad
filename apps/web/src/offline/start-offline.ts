import type { QueryClient } from '@tanstack/react-query'
import { handOver } from './hand-over.ts'

const afterLoadMs = 2_000
const hourMs = 3_600_000

let waiting: ServiceWorker | undefined
const listeners = new Set<() => void>()

/** Whether a newer version of the workspace is here, and waits until it is wanted. */
export function isNewerHere(): boolean {
  return waiting !== undefined
}

export function onNewer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Loads the page anew with the newer version. Other pages that are open go on with what they have. */
export function takeNewer(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take-over')
}

/**
 * Starts the service worker, when the page is there and at rest: what was loaded is then there without the node, too.
 * Nothing where the browser has none, as on a page that came without TLS.
 */
export function startOffline(client: QueryClient): void {
  if (navigator.serviceWorker === undefined) return
  const begin = (): void => void setTimeout(() => void register(client), afterLoadMs)
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}

async function register(client: QueryClient): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/workspace/sw.js', {
      scope: '/workspace/',
      updateViaCache: 'none',
    })
    watch(registration)
    setInterval(() => void registration.update().catch(() => undefined), hourMs)
    await navigator.serviceWorker.ready
    await handOver(client)
  } catch {
    // A browser that keeps nothing works as long as the node answers.
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
      tell(registration.waiting)
  }
  look()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  )
}

function tell(worker: ServiceWorker): void {
  waiting = worker
  for (const listener of listeners) listener()
}
