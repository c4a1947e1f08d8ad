import type { SessionsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { Moment } from '../../../design/moment.tsx'
import type { Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'

type SessionRow = SessionsAnswer['sessions'][number]

export function useSessionColumns(onEnd: (id: string) => void): readonly Column<SessionRow>[] {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const words = texts.people.account
  return [
    {
      name: words.device,
      head: true,
      cell: ({ device, current }) => (
        <>
          {device}
          {current ? <p className={styles['soft']}>{words.current}</p> : undefined}
        </>
      ),
    },
    { name: words.method, cell: ({ method }) => words.methods[method] },
    { name: words.agency, cell: ({ agency }) => nameOf(agency) },
    { name: words.since, cell: ({ created }) => <Moment at={created} /> },
    { name: words.lastUsed, cell: ({ lastUsed }) => <Moment at={lastUsed} /> },
    {
      name: texts.design.actions,
      quiet: true,
      end: true,
      cell: ({ id, current, device }) =>
        current ? undefined : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onEnd(id)}
            aria-label={`${words.end}: ${device}`}
          >
            {words.end}
          </Button>
        ),
    },
  ]
}
