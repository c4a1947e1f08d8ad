import type { BoardSignal } from '@concert/api'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useFigureText } from '../use-figure-text.ts'
import styles from '../threats.module.css'

/** Everything that is needed to compute it again, and a button that does. */
export function SignalCard({ signal }: { readonly signal: BoardSignal }): ReactNode {
  const { texts } = useThreatsTexts()
  const [isAsked, setAsked] = useState(false)
  const words = texts.signals
  return (
    <Card title={words.kind}>
      <SignalFacts signal={signal} />
      {isAsked ? (
        <Recomputed id={signal.id} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setAsked(true)}>
            {words.recompute}
          </Button>
        </div>
      )}
    </Card>
  )
}

function SignalFacts({ signal }: { readonly signal: BoardSignal }): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const figureText = useFigureText()
  const { facts, measures, endedFor, gaps } = texts.signals
  const { period, observed, expected, threshold, score, measure, vintage, received, ended, owner } = signal
  const reasons: Readonly<Record<string, string>> = { ...endedFor, ...gaps }
  return (
    <Facts
      facts={[
        { name: facts.period, value: period },
        { name: facts.observed, value: <strong>{counted.number(observed)}</strong> },
        expected === null ? undefined : { name: facts.expected, value: figureText(expected) },
        { name: measures[measure], value: figureText(threshold) },
        { name: facts.score, value: figureText(score) },
        { name: facts.algorithm, value: <Algorithm signal={signal} /> },
        {
          name: facts.vintage,
          value: (
            <>
              {counted.number(vintage)} · <Moment at={received} /> <ProofMark index={vintage - 1} />
            </>
          ),
        },
        ended === null
          ? undefined
          : {
              name: facts.ended,
              value: (
                <>
                  <Moment at={ended.received} />: {reasons[ended.reason]}
                </>
              ),
            },
        { name: facts.owner, value: nameOf(owner) },
      ]}
    />
  )
}

function Algorithm({ signal: { algorithm, parameters } }: { readonly signal: BoardSignal }): ReactNode {
  const { texts } = useThreatsTexts()
  return (
    <>
      {algorithm}{' '}
      {/^[0-9a-f]{64}$/.test(parameters) ? (
        <Link to="/record/$id" params={{ id: parameters }}>
          {texts.signals.agreed}
        </Link>
      ) : (
        <span className={styles['soft']}>{texts.signals.builtIn(parameters)}</span>
      )}
    </>
  )
}

/** What follows from the record now, byte for byte. */
function Recomputed({ id }: { readonly id: string }): ReactNode {
  const { texts } = useThreatsTexts()
  const query = useQuery({ ...answerQuery('/api/threats/board/{id}/recomputed', { id }), staleTime: 0 })
  return (
    <div role="status">
      <Asked query={query} lines={1}>
        {({ same, recomputed }) => (
          <>
            <p>
              <strong>{same ? texts.signals.same : texts.signals.different}</strong>
            </p>
            {recomputed === null ? undefined : (
              <p className={styles['code']}>
                <code>{recomputed}</code>
              </p>
            )}
          </>
        )}
      </Asked>
    </div>
  )
}
