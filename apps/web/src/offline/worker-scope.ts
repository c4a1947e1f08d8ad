/** What we use of a service worker's global scope: the types of the platform's own are those of a page. */
export type WorkerScope = {
  readonly location: { readonly origin: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate', listener: (event: LifeEvent) => void): void
    (name: 'fetch', listener: (event: FetchEvent) => void): void
    (name: 'message', listener: (event: MessageEvent<unknown>) => void): void
  }
}

export type LifeEvent = { readonly waitUntil: (work: Promise<unknown>) => void }

export type FetchEvent = LifeEvent & {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
