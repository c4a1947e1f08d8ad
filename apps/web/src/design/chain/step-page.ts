import type { ChainStep } from '@concert/api'

/** Kinds that have a page, which their statement's id leads to; every other step's page is its entry's. */
const pages = {
  'threats.signal': '/signals/$id',
  'threats.assessment': '/assessments/$id',
  'threats.alert': '/alerts/$id',
  'situation.verification-request': '/requests/$id',
  'contacts.conversation': '/contacts/$id',
  'contacts.readout': '/contacts/$id',
  'contacts.publication': '/contacts/$id',
  'actions.action': '/actions/$id',
  'desk.request': '/desk/requests/$id',
  'proposals.draft': '/proposals/$id',
  'proposals.comment': '/proposals/$id',
  'proposals.amendment': '/proposals/$id',
  'proposals.silence': '/proposals/$id',
  'proposals.break': '/proposals/$id',
  'proposals.consensus': '/proposals/$id',
} as const

type StepPage =
  | { readonly to: '/decisions/$number'; readonly params: { readonly number: string } }
  | { readonly to: (typeof pages)[keyof typeof pages]; readonly params: { readonly id: string } }
  | { readonly to: '/record/$id'; readonly params: { readonly id: string } }

/** A signal that a statement says has no page on the board: its entry is its page. */
export function stepPage({ kind, id, index, derived }: ChainStep): StepPage {
  if (kind === 'proposals.adoption') return { to: '/decisions/$number', params: { number: id } }
  const to = Object.hasOwn(pages, kind) ? pages[kind as keyof typeof pages] : undefined
  if (to === undefined || (kind === 'threats.signal' && !derived))
    return { to: '/record/$id', params: { id: String(index) } }
  return { to, params: { id } }
}
