import type { ReceiptAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../design/card.tsx'
import { Fault } from '../design/fault.tsx'
import { LabelMark } from '../design/label-mark.tsx'
import { Moment } from '../design/moment.tsx'
import { ProofMark } from '../design/proof-mark.tsx'
import { saveFile } from '../design/save-file.ts'
import { ApiError } from '../api/api-error.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { decideAgain, hurryOutbox, takeFromOutbox } from './outbox.ts'
import { isUnderWay, type Signing } from './signing.ts'
import styles from './signing-list.module.css'
import { useSignings } from './use-signings.ts'

/** What was decided in this browser: kept here, on its way, signed with its receipt, or what came in between. */
export function SigningList(): ReactNode {
  const { texts } = useLanguage()
  const signings = useSignings()
  if (signings.length === 0) return undefined
  return (
    <Card title={texts.outbox.title}>
      <ul className={styles['list']}>
        {signings.map((signing) => (
          <SigningItem key={signing.id} signing={signing} />
        ))}
      </ul>
    </Card>
  )
}

export function SigningItem({ signing }: { readonly signing: Signing }): ReactNode {
  const { texts } = useLanguage()
  const { content, stage, act, decided } = signing
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const periods = periodsOf(content)
  return (
    <li className={styles['item']} data-stage={stage}>
      <div className={styles['head']}>
        <strong>{kinds[content.kind] ?? content.kind}</strong>
        <span>{periods.join(', ')}</span>
        <LabelMark label={content.label ?? 'TLP:CLEAR'} audience={content.audience ?? ['public']} />
      </div>
      <p role="status">
        {isUnderWay(signing) ? <UnderWay signing={signing} /> : texts.outbox.stages[act][stage]}
      </p>
      <p className={styles['facts']}>
        {texts.outbox.decided} <Moment at={decided} short />
      </p>
      <Outcome signing={signing} />
    </li>
  )
}

const periodsShown = 3

/** Of what days or weeks it is, where it has figures. */
function periodsOf({ body }: Signing['content']): readonly string[] {
  const observations = body['observations']
  if (!Array.isArray(observations)) return []
  const all = observations.map((one: { readonly period?: string }) => one.period ?? '')
  const periods = [...new Set(all)].sort()
  return periods.length > periodsShown ? [periods[0]!, '…', periods.at(-1)!] : periods
}

function UnderWay({ signing }: { readonly signing: Signing }): ReactNode {
  const { texts } = useLanguage()
  const { stage, act, tries, isSignedOut } = signing
  if (isSignedOut === true) return texts.outbox.signedOut
  return (
    <>
      {texts.outbox.stages[act][stage]} {tries === 0 ? undefined : texts.outbox.tried(tries)}
    </>
  )
}

function Outcome({ signing }: { readonly signing: Signing }): ReactNode {
  const { texts } = useLanguage()
  const { id, stage, receipt, problem, theirs } = signing
  if (isUnderWay(signing)) return <Waiting signing={signing} />
  return (
    <>
      {receipt === undefined ? undefined : (
        <p>
          <ProofMark index={receipt.index} />
        </p>
      )}
      {stage === 'refused' && problem !== undefined ? <Fault error={new ApiError(problem)} /> : undefined}
      {theirs === undefined ? undefined : (
        <p>
          {texts.outbox.changedBy(theirs.last.by.name)} <Moment at={theirs.last.at} short />{' '}
          <Link to="/drafts/$id" params={{ id }}>
            {texts.outbox.seeTheirs}
          </Link>
        </p>
      )}
      <div className={styles['actions']}>
        {receipt === undefined ? undefined : (
          <Button
            size="xs"
            variant="default"
            onClick={() => saveFile(`receipt-${receipt.index}.json`, fileOf(receipt))}
          >
            {texts.outbox.download}
          </Button>
        )}
        {stage === 'refused' || theirs?.status === 'open' ? (
          <Button size="xs" variant="default" onClick={() => void decideAgain(signing)}>
            {stage === 'refused' ? texts.design.tryAgain : texts.outbox.signMine}
          </Button>
        ) : undefined}
        <Button size="xs" variant="default" onClick={() => void takeFromOutbox(id)}>
          {stage === 'done' ? texts.outbox.dismiss : texts.outbox.drop}
        </Button>
      </div>
    </>
  )
}

/** With the proof in it, so that the entry can be checked offline. */
function fileOf(receipt: ReceiptAnswer): Blob {
  return new Blob([JSON.stringify(receipt, undefined, 2)], { type: 'application/json' })
}

function Waiting({ signing: { id, tries, stage } }: { readonly signing: Signing }): ReactNode {
  const { texts } = useLanguage()
  if (tries === 0) return undefined
  return (
    <div className={styles['actions']}>
      <Button size="xs" variant="default" onClick={hurryOutbox}>
        {texts.outbox.tryNow}
      </Button>
      {stage === 'kept' ? (
        <Button size="xs" variant="default" onClick={() => void takeFromOutbox(id)}>
          {texts.outbox.takeBack}
        </Button>
      ) : undefined}
    </div>
  )
}
