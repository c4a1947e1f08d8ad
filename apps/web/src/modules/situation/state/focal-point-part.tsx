import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { StateShown } from './state-shown.ts'
import styles from './state.module.css'

/** Whom one asks in the state, and the agencies that speak for it. */
export function FocalPointPart({ shown: { state, agencies } }: { readonly shown: StateShown }): ReactNode {
  const { texts, named } = useLanguage()
  const nameOf = useAgencyNames()
  const { data } = useQuery(answerQuery('/api/directory'))
  const points = data?.focalPoints.filter((point) => point.state === state) ?? []
  return (
    <Card title={texts.state.focalPoint.title}>
      {points.map(({ index, office, email, telephone }) => (
        <div key={index} className={styles['contact']}>
          <p>{named(office)}</p>
          {telephone === null ? undefined : (
            <a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone}</a>
          )}
          {email === null ? undefined : <a href={`mailto:${email}`}>{email}</a>}
          <ProofMark index={index} />
        </div>
      ))}
      {points.length === 0 ? <p>{texts.state.focalPoint.none}</p> : undefined}
      <h3>{texts.state.focalPoint.agencies}</h3>
      <ul className={styles['agencies']}>
        {agencies.map((agency) => (
          <li key={agency}>
            <Link to="/directory/$agency" params={{ agency }}>
              {nameOf(agency)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
