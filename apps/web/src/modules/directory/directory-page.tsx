import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useView } from '../../view/use-view.ts'
import { AgenciesCard } from './agencies-card.tsx'
import { Contents } from './contents.tsx'
import { FocalPointsCard } from './focal-points-card.tsx'
import { KeysCard } from './keys-card.tsx'
import { OrganisationCard } from './organisation-card.tsx'
import { StatesCard } from './states-card.tsx'

/** The organisation, its states and agencies, and the keys with which they sign. */
export function DirectoryPage(): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/directory', asOf === undefined ? {} : { asOf }))
  return (
    <Page title={texts.shell.pages.directory} lead={texts.directory.lead}>
      <Asked query={query} lines={8}>
        {(directory) => (
          <>
            <Contents />
            <OrganisationCard directory={directory} />
            <StatesCard directory={directory} />
            <AgenciesCard directory={directory} />
            <FocalPointsCard directory={directory} />
            <KeysCard directory={directory} />
          </>
        )}
      </Asked>
    </Page>
  )
}
