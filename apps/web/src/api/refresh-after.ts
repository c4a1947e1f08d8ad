import type { QueryClient } from '@tanstack/react-query'
import type { LiveEvent } from './live.ts'

/** Addresses whose answers follow from whatever is said. */
const always = [
  '/api/statements',
  '/api/record',
  '/api/chain',
  '/api/needs',
  '/api/desk',
  '/api/drafts',
  '/api/node',
]

/** What else follows from what is said of a module: clocks and signals from reports and requests, what became of commitments from actions. */
const following: Readonly<Record<string, readonly string[]>> = {
  '/api/situation': ['/api/threats'],
  '/api/directory': ['/api/threats/alerts', '/api/proposals', '/api/decisions'],
  '/api/proposals': ['/api/decisions'],
  '/api/actions': ['/api/contacts'],
}

/** Everything asked of a module is asked again when something of that module was said; the past stays as it is. */
export function refreshAfter(client: QueryClient, { kind }: Pick<LiveEvent, 'kind'>): void {
  const module = `/api/${kind.split('.', 1)[0]!}`
  void client.invalidateQueries({
    predicate: ({ queryKey: [address, parameters] }) =>
      [module, ...(following[module] ?? []), ...always].some((one) => String(address).startsWith(one)) &&
      !isPast(parameters),
  })
}

function isPast(parameters: unknown): boolean {
  return (parameters as { readonly asOf?: unknown } | undefined)?.asOf !== undefined
}
