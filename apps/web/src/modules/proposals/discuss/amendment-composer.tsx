import type { Proposal } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import styles from '../proposals.module.css'
import { readersOf } from '../readers-of.ts'
import { AmendmentFields } from './amendment-fields.tsx'
import { amendmentContent, amendmentFaults, firstAmendment, type AmendmentForm } from './amendment-form.ts'

type Given = {
  readonly proposal: Proposal
  readonly article: Proposal['versions'][number]['articles'][number]
  readonly onCancel: () => void
}

/** Begins with the words that stand. A version that comes in between is told, and nothing that was written is lost. */
export function AmendmentComposer({ proposal, article, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const name = `amendment ${proposal.number} ${article.id}`
  const first: Kept = { ...firstAmendment(article, language), begunOn: proposal.id }
  const { fields, change, forget } = useKeptFields<Kept>(name, first)
  const { begunOn, ...form } = fields
  const faults = amendmentFaults(form, article)
  const own = texts.proposals.amend
  const { shownFaults, contents } = useTried(faults, () => amendmentContent(proposal, form))
  return (
    <Composer
      contents={contents}
      means={
        <>
          {own.means} <SigningMeans readers={readersOf(proposal)} />
        </>
      }
      isWide
      onDone={forget}
      onCancel={onCancel}
    >
      {begunOn === proposal.id ? undefined : (
        <p role="alert" className={styles['notice']}>
          {own.replaced}
        </p>
      )}
      <AmendmentFields
        form={form}
        article={article}
        faults={shownFaults}
        onChange={(changes) => change({ begunOn, ...changes })}
      />
    </Composer>
  )
}

type Kept = AmendmentForm & {
  /** The version that was read when it was begun. */
  readonly begunOn: string
}
