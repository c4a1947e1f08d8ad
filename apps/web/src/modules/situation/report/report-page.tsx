import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Loading } from '../../../design/loading.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { readReportSearch } from './report-search.ts'
import { ReportDesk } from './report-desk.tsx'

/** Where an agency reports: by form, from a spreadsheet or from a file. */
export function ReportPage(): ReactNode {
  const { texts } = useLanguage()
  const { person, agency, answer, may } = useSession()
  const { asOf, event, look } = useView()
  const search = readReportSearch(useSearch({ strict: false }))
  const own = texts.report.closed
  if (answer !== undefined && (person === undefined || agency === undefined))
    return (
      <Closed title={own.signIn}>
        <ButtonLink to="/sign-in" search={(before) => ({ ...before, to: '/report' })} size="xs">
          {texts.shell.signIn}
        </ButtonLink>
      </Closed>
    )
  if (answer !== undefined && !may('drafts')) return <Closed title={own.reads}>{own.readsMeans}</Closed>
  if (asOf !== undefined)
    return (
      <Closed title={own.past}>
        <Button size="xs" onClick={() => look({ asOf: undefined } as unknown as Parameters<typeof look>[0])}>
          {texts.shell.asOf.back}
        </Button>
      </Closed>
    )
  if (person === undefined || agency === undefined || event === undefined)
    return (
      <Page title={texts.shell.pages.report}>
        <Loading lines={8} />
      </Page>
    )
  return (
    <ReportDesk
      key={`${agency} ${event} ${search.draft ?? ''}`}
      agency={agency}
      person={person.id}
      event={event}
      search={search}
    />
  )
}

function Closed({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const { texts } = useLanguage()
  return (
    <Page title={texts.shell.pages.report}>
      <Empty title={title}>{children}</Empty>
    </Page>
  )
}
