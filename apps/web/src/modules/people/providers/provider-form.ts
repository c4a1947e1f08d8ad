import type { ProviderOrder, ProvidersAnswer } from '@concert/api'

export type ProviderRow = ProvidersAnswer['providers'][number]

/** What is written about a provider, before it is one. */
export type ProviderForm = {
  readonly id: string
  readonly agency: string
  readonly names: Readonly<Record<string, string>>
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly claim: 'email' | 'sub'
}

export function formOfProvider(provider: ProviderRow | undefined, agency: string): ProviderForm {
  if (provider === undefined)
    return { id: '', agency, names: {}, issuer: '', clientId: '', clientSecret: '', claim: 'email' }
  const { id, agency: own, names, issuer, clientId, claim } = provider
  return { id, agency: own, names, issuer, clientId, clientSecret: '', claim }
}

/** The order for the node; what is not in the form stays as it stands. */
export function orderOf(form: ProviderForm, standing: ProviderRow | undefined): ProviderOrder {
  const names = Object.entries(form.names)
    .map(([language, name]) => [language, name.trim()] as const)
    .filter(([, name]) => name !== '')
  const { groups, scope } = standing ?? {}
  return {
    ...form,
    names: Object.fromEntries(names),
    ...(groups === undefined ? {} : { groups }),
    ...(scope === undefined ? {} : { scope }),
  }
}

/** Whether all is there that a provider needs; whether it is right, the node says. */
export function isComplete({ names, claim: _, ...texts }: ProviderForm): boolean {
  return (names['en'] ?? '').trim() !== '' && Object.values(texts).every((text) => text.trim() !== '')
}
