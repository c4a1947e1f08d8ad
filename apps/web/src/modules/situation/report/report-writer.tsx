import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Loading } from '../../../design/loading.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { KeptForm } from './kept-form.ts'
import { openDraft } from './open-draft.ts'
import type { ReportForm } from './report-form.ts'
import { ReportBench } from './report-bench.tsx'
import { useFormKey } from './use-form-key.ts'
import { useReport } from './use-report.ts'
import type { Writer } from './writer.ts'

/** Opens the form that this browser keeps, or the draft of the node that the address names. */
export function ReportWriter(given: Writer & { readonly origin: string }): ReactNode {
  const { origin, person, agency, first, search } = given
  const key = useFormKey([origin, person, agency, first.event].join(' '), search.draft)
  if (key === undefined) return <Loading lines={8} />
  if (search.draft === undefined) return <Writing {...given} key={key} formKey={key} begin={first} />
  return <OpenedDraft {...given} formKey={key} draft={search.draft} />
}

function OpenedDraft(given: Writer & { readonly formKey: string; readonly draft: string }): ReactNode {
  const { texts, language } = useLanguage()
  const { draft, formKey } = given
  const query = useQuery({
    queryKey: ['opened draft', draft] as const,
    queryFn: () => openDraft(draft, language),
    // What is written here goes its own way from now on: reading it again would take the form away.
    staleTime: 'static',
    gcTime: 0,
  })
  return (
    <Asked query={query} lines={8}>
      {(begin) =>
        begin === null ? (
          <Empty title={texts.report.closed.draft}>
            <ButtonLink to="/drafts/$id" params={{ id: draft }} size="xs">
              {texts.report.closed.seeDraft}
            </ButtonLink>
          </Empty>
        ) : (
          <Writing {...given} key={formKey} begin={begin} />
        )
      }
    </Asked>
  )
}

type Written = Writer & { readonly formKey: string; readonly begin: ReportForm | KeptForm }

function Writing({ formKey, begin, ...given }: Written): ReactNode {
  const report = useReport({ agency: given.agency, key: formKey, first: given.first, begin })
  return report === undefined ? <Loading lines={8} /> : <ReportBench {...given} report={report} />
}
