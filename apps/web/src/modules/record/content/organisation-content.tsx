import type { Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Names } from './names.tsx'

/** The first entry of a record, and every later one that describes the organisation anew. */
export function OrganisationContent({
  body,
}: {
  readonly body: Bodies['directory.organisation']
}): ReactNode {
  const { texts, language } = useLanguage()
  const own = texts.record.entry.body
  const { names, shortNames, languages, chairRule, secretariat, notice } = body
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })
  return (
    <Facts
      facts={[
        { name: own.name, value: <Names names={names} /> },
        { name: own.shortName, value: <Names names={shortNames} /> },
        { name: own.languages, value: languages.map((tag) => languageNames.of(tag)).join(', ') },
        {
          name: own.chairRule,
          value: own.inProtocolOrder(languageNames.of(chairRule.collation) ?? chairRule.collation),
        },
        { name: own.secretariat, value: <Names names={secretariat.names} /> },
        { name: own.publicKey, value: <code>{secretariat.publicKey}</code> },
        notice === undefined ? undefined : { name: own.notice, value: <Names names={notice} /> },
      ]}
    />
  )
}
