import { createStore, del, promisifyRequest, set, values } from 'idb-keyval'
import type { Signing } from './signing.ts'

const store = createStore('concert-outbox', 'signings')

/** Oldest decision first. */
export async function keptSignings(): Promise<readonly Signing[]> {
  const all = await values<Signing>(store)
  return all.sort((a, b) => (a.decided < b.decided ? -1 : 1))
}

/** Resolves when the browser holds it: from then on a crash, a reload or a lost line does not lose it. */
export function keepSigning(signing: Signing): Promise<void> {
  return set(signing.id, signing, store)
}

/** Writes what became of it; what another page has dropped or decided anew stays so. */
export function updateSigning(signing: Signing): Promise<void> {
  return store('readwrite', async (kept) => {
    const standing = await promisifyRequest(kept.get(signing.id) as IDBRequest<Signing | undefined>)
    if (standing?.decided === signing.decided) await promisifyRequest(kept.put(signing, signing.id))
  })
}

export function forgetSigning(id: string): Promise<void> {
  return del(id, store)
}
