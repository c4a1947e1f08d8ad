import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useNow } from '../../../clock/use-now.ts'
import { Asked } from '../../../design/asked.tsx'
import { Loading } from '../../../design/loading.tsx'
import { Page } from '../../../design/page.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { emptyForm, formOfIssue } from './briefing-form.ts'
import { Editor } from './editor.tsx'
import { EditorsOnly } from './editors-only.tsx'

/** Where a briefing is begun; the address names the issue that it is to correct. */
export function EditPage(): ReactNode {
  const { texts } = useBriefingsTexts()
  const { corrects } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const number = /^[1-9]\d{0,4}$/.test(String(corrects)) ? String(corrects) : undefined
  const own = texts.briefings.edit
  return (
    <Page title={own.titles[number === undefined ? 'first' : 'correction']} lead={own.lead}>
      <EditorsOnly>{number === undefined ? <First /> : <Correction number={number} />}</EditorsOnly>
    </Page>
  )
}

/** A new issue, on the event that is looked at and of today. */
function First(): ReactNode {
  const { event } = useView()
  const today = new Date(useNow()).toISOString().slice(0, 10)
  if (event === undefined) return <Loading lines={4} />
  return <Editor first={emptyForm(event, today)} draft={undefined} corrects={undefined} />
}

function Correction({ number }: { readonly number: string }): ReactNode {
  const query = useQuery(answerQuery('/api/briefings/{number}', { number }))
  return (
    <Asked query={query} lines={6}>
      {({ briefing }) => (
        <Editor key={briefing.id} first={formOfIssue(briefing)} draft={undefined} corrects={briefing} />
      )}
    </Asked>
  )
}
