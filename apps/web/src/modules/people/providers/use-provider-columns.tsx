import type { Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { ProviderActions } from './provider-actions.tsx'
import type { ProviderRow } from './provider-form.ts'

export function useProviderColumns(): readonly Column<ProviderRow>[] {
  const { texts, named } = useLanguage()
  const { answer } = useSession()
  const nameOf = useAgencyNames()
  const words = texts.people.providers
  const facts: readonly Column<ProviderRow>[] = [
    { name: words.names, head: true, cell: ({ names }) => named(names) },
    { name: texts.people.invitations.agency, cell: ({ agency }) => nameOf(agency) },
    { name: words.issuer, cell: ({ issuer }) => <code>{issuer}</code> },
    { name: words.clientId, cell: ({ clientId }) => <code>{clientId}</code> },
    { name: words.claim, cell: ({ claim }) => words.claims[claim] },
  ]
  if (answer?.administersNode !== true) return facts
  return [
    ...facts,
    {
      name: texts.design.actions,
      quiet: true,
      end: true,
      cell: (provider) => <ProviderActions provider={provider} />,
    },
  ]
}
