import type { DirectoryAnswer } from '@concert/api'
import { isLanguage, languageNames } from '@concert/language'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Facts } from '../../design/facts.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { NamesList } from './names-list.tsx'
import { ChairRule } from './chair-rule.tsx'

type Given = { readonly directory: DirectoryAnswer }

export function OrganisationCard({ directory }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { organisation: words } = texts.directory
  const { organisation } = directory
  if (organisation === undefined) return undefined
  const { index, names, shortNames, languages, secretariat } = organisation
  return (
    <Card id="organisation" title={words.title} side={<ProofMark index={index} />}>
      <Facts
        facts={[
          { name: words.name, value: <NamesList names={names} /> },
          { name: words.short, value: <NamesList names={shortNames} /> },
          { name: words.languages, value: languages.map(languageName).join(', ') },
          {
            name: words.secretariat,
            value: (
              <Link to="/directory/$agency" params={{ agency: secretariat.agency }}>
                {named(secretariat.names)}
              </Link>
            ),
          },
          { name: words.chair, value: <ChairRule directory={directory} /> },
        ]}
      />
    </Card>
  )
}

function languageName(tag: string): string {
  return isLanguage(tag) ? languageNames[tag] : tag
}
