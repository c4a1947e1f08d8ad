import type { DraftAnswer, Proposal } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { useLanguages } from '../../../design/use-languages.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import styles from '../proposals.module.css'
import { Changes } from './changes.tsx'
import { proposalContent, proposalFaults, type ProposalForm } from './proposal-form.ts'
import { OutcomesFields } from './outcomes-fields.tsx'
import { ProposalFields } from './proposal-fields.tsx'

type Given = {
  readonly draft: DraftAnswer | undefined
  readonly first: ProposalForm
  /** The proposal of which this is the next version. */
  readonly before: Proposal | undefined
}

export function ProposalComposer({ draft, first, before }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const name = `proposal ${before?.number ?? ''} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ProposalForm>(name, first)
  const [isTried, setTried] = useState(false)
  // Once it stands, the next number is another.
  const [saidNumber, setSaidNumber] = useState(first.number)
  const asked = before?.amendments.filter(({ on }) => on === fields.replaces) ?? []
  // The number and the readers are the proposal's; what comes next may have been taken since.
  const form = before === undefined ? { ...fields, number: first.number } : fields
  const faults = proposalFaults(form, { languages: useLanguages(), amendments: asked.map(({ id }) => id) })
  const own = texts.proposals.write
  const isReplaced = before !== undefined && fields.replaces !== before.id
  return (
    <Card>
      <Composer
        draft={draft}
        contents={() => {
          setTried(true)
          setSaidNumber(form.number)
          return faults.length === 0 && !isReplaced ? [proposalContent(form)] : undefined
        }}
        means={
          <>
            {own.means} <SigningMeans readers={form.readers} />
          </>
        }
        isWide
        onDone={forget}
        after={<After number={saidNumber} />}
      >
        {isReplaced ? <Replaced onBegin={() => change({ ...first, replaces: before.id })} /> : undefined}
        <ProposalFields
          form={form}
          faults={isTried ? faults : []}
          isFirst={before === undefined}
          onChange={(changes) => change({ replaces: fields.replaces, ...changes })}
        />
        {before === undefined ? undefined : (
          <>
            <OutcomesFields
              form={form}
              amendments={asked}
              before={before}
              faults={isTried ? faults : []}
              onChange={(changes) => change({ replaces: fields.replaces, ...changes })}
            />
            <Changes before={before} form={form} />
          </>
        )}
        {isTried && faults.length > 0 ? (
          <p role="alert" className={styles['error']}>
            {own.faults.some}
          </p>
        ) : undefined}
      </Composer>
    </Card>
  )
}

function After({ number }: { readonly number: number }): ReactNode {
  const { texts } = useProposalsTexts()
  return (
    <ButtonLink to="/proposals/$id" params={{ id: String(number) }}>
      {texts.proposals.write.read}
    </ButtonLink>
  )
}

/** Another version was tabled while this one was written: nothing is written over unseen. */
function Replaced({ onBegin }: { readonly onBegin: () => void }): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.write
  return (
    <div role="alert" className={styles['notice']}>
      <p>{own.replaced}</p>
      <Button variant="default" size="compact-sm" onClick={onBegin}>
        {own.toNewest}
      </Button>
    </div>
  )
}
