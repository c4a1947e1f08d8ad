import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { Empty } from '../../design/empty.tsx'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useView } from '../../view/use-view.ts'
import { AgencyParts } from './agency-parts.tsx'
import { AgencyTrail } from './agency-trail.tsx'

/** An agency: for whom it speaks, with which keys, what it undertook to report, and all that it said. */
export function AgencyPage(): ReactNode {
  const { texts, named } = useLanguage()
  const { agency: id } = useParams({ strict: false }) as { readonly agency: string }
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/directory', asOf === undefined ? {} : { asOf }))
  const agency = query.data?.agencies.find((one) => one.agency === id)
  return (
    <Page
      title={named(agency?.names) || id}
      over={
        agency === undefined ? texts.directory.agencies.title : texts.directory.agencies.types[agency.type]
      }
      lead={agency?.closed === true ? texts.directory.agencies.closed : undefined}
      aside={<AgencyTrail agency={id} />}
    >
      <Asked query={query} lines={6}>
        {(directory) =>
          agency === undefined ? (
            <Empty title={texts.directory.agencies.none}>
              <p>{texts.directory.agencies.noneMeans}</p>
            </Empty>
          ) : (
            <AgencyParts directory={directory} agency={agency} />
          )
        }
      </Asked>
    </Page>
  )
}
