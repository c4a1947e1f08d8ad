import type { NeedsAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { joinedNeeds } from './joined-needs.ts'
import { NeedLine } from './need-line.tsx'
import styles from './needs-part.module.css'

/** What waits for the reader, the nearest first; whoever has not signed in is invited to. */
export function NeedsPart(): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const { person, answer } = useSession()
  return (
    <Card title={texts.situation.needs.title}>
      {asOf !== undefined ? (
        <p className={styles['soft']}>{texts.situation.needs.past}</p>
      ) : person === undefined ? (
        <Invitation isKnown={answer !== undefined} />
      ) : (
        <Needs />
      )}
    </Card>
  )
}

function Invitation({ isKnown }: { readonly isKnown: boolean }): ReactNode {
  const { texts } = useLanguage()
  const to = useRouterState({ select: ({ location }) => location.href })
  return (
    <div className={styles['invitation']} data-known={isKnown}>
      <p className={styles['soft']}>{texts.situation.needs.invitation}</p>
      <ButtonLink to="/sign-in" search={(before) => ({ ...before, to })} size="xs">
        {texts.situation.needs.signIn}
      </ButtonLink>
    </div>
  )
}

function Needs(): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(answerQuery('/api/needs'))
  return (
    <Asked query={query} lines={2}>
      {({ needs, total }) => (
        <>
          <NeedList needs={needs} />
          {needs.length < total ? (
            <p className={styles['soft']}>{texts.design.part.shown(1, needs.length, total)}</p>
          ) : undefined}
        </>
      )}
    </Asked>
  )
}

function NeedList({ needs }: Pick<NeedsAnswer, 'needs'>): ReactNode {
  const { texts } = useLanguage()
  if (needs.length === 0) return <p className={styles['soft']}>{texts.situation.needs.none}</p>
  return (
    <ol className={styles['list']}>
      {joinedNeeds(needs).map((need) => (
        <NeedLine key={need.id} need={need} />
      ))}
    </ol>
  )
}
