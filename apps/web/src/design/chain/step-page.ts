import type { ChainStep } from '@concert/api'

/** Kinds that have a page of their own by their statement's id; every other step's page is its entry's. */
const pages = {
  'threats.signal': '/signals/$id',
  'threats.assessment': '/assessments/$id',
  'threats.alert': '/alerts/$id',
  'situation.verification-request': '/requests/$id',
} as const

type StepPage =
  | { readonly to: (typeof pages)[keyof typeof pages]; readonly params: { readonly id: string } }
  | { readonly to: '/record/$id'; readonly params: { readonly id: string } }

/** A signal that a statement says has no page on the board: its entry is its page. */
export function stepPage({ kind, id, index, derived }: ChainStep): StepPage {
  const to = Object.hasOwn(pages, kind) ? pages[kind as keyof typeof pages] : undefined
  if (to === undefined || (kind === 'threats.signal' && !derived))
    return { to: '/record/$id', params: { id: String(index) } }
  return { to, params: { id } }
}
