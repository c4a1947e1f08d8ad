import type { ChainAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { ApiError } from '../../api/api-error.ts'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { stepPage } from '../../design/chain/step-page.ts'
import { titleIn } from '../../design/chain/title-in.ts'
import { Empty } from '../../design/empty.tsx'
import { LabelMark } from '../../design/label-mark.tsx'
import { Page } from '../../design/page.tsx'
import { useChainTexts } from '../../texts/use-chain-texts.ts'
import { useView } from '../../view/use-view.ts'
import { ChainPicture } from './chain-picture.tsx'
import { ChainSteps } from './chain-steps.tsx'

/** The whole chain that one thing stands in: every step with what it follows from. */
export function ChainPage(): ReactNode {
  const { texts } = useChainTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/chain/{id}', { id, ...(asOf === undefined ? {} : { asOf }) }))
  if (query.error instanceof ApiError && query.error.code === 'problem' && query.data === undefined)
    return (
      <Page title={texts.chain.page.untitled}>
        <Empty title={texts.chain.page.notFound}>
          <p>{texts.chain.page.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {(chain) => <ShownChain chain={chain} />}
    </Asked>
  )
}

function ShownChain({ chain }: { readonly chain: ChainAnswer }): ReactNode {
  const { texts, language } = useChainTexts()
  const here = chain.steps.find(({ place }) => place === 'here')!
  const own = texts.chain.page
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const kind = kinds[here.kind] ?? here.kind
  const said = titleIn(here.title, language)
  const title = own.title(said === undefined ? kind : `${kind} · ${said.said}`)
  return (
    <Page
      title={title}
      over={own.over}
      lead={<LabelMark label={here.label ?? ''} audience={here.audience.split(' ')} />}
      actions={
        <ButtonLink {...stepPage(here)} variant="default">
          {own.toThing}
        </ButtonLink>
      }
    >
      {chain.steps.length === 1 ? <p>{own.alone}</p> : <ChainPicture chain={chain} title={title} />}
      <ChainSteps chain={chain} />
      <p>{own.lead}</p>
      {chain.more ? <p>{texts.chain.more}</p> : undefined}
    </Page>
  )
}
