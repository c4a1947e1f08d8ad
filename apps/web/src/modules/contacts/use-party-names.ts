import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'

/** A party of a conversation or of a form, where an agency that is not chosen is empty. */
export type NamedParty = {
  readonly agency?: string | undefined
  readonly names?: Readonly<Record<string, string>> | undefined
}

/** What a party is called in the reader's language: its agency's name, or its own. */
export function usePartyNames(): (party: NamedParty | undefined) => string {
  const nameOf = useAgencyNames()
  const { named } = useLanguage()
  return (party) =>
    party?.agency === undefined || party.agency === '' ? named(party?.names) : nameOf(party.agency)
}
