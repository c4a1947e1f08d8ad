type SourcePage =
  | { readonly to: '/decisions/$number'; readonly params: { readonly number: string } }
  | {
      readonly to: '/contacts/$id'
      readonly params: { readonly id: string }
      readonly hash: 'commitments'
    }
  | { readonly to: '/record/$id'; readonly params: { readonly id: string } }

/** Where what an action comes from is read: the decision, or what was undertaken in the conversation. */
export function sourcePage(source: string, kind: string): SourcePage {
  switch (kind) {
    case 'proposals.adoption':
      return { to: '/decisions/$number', params: { number: source } }
    case 'contacts.publication':
    case 'contacts.readout':
      return { to: '/contacts/$id', params: { id: source }, hash: 'commitments' }
    default:
      return { to: '/record/$id', params: { id: source } }
  }
}
