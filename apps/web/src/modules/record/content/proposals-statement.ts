import type { Understood } from '@concert/statement'

export type ProposalsStatement = Extract<Understood, { readonly kind: `proposals.${string}` }>
