import type { ProviderStartOrder, SessionAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { goToProvider } from './go-to-provider.ts'

type Given = {
  readonly providers: readonly Pick<SessionAnswer['methods']['providers'][number], 'id' | 'names'>[]
  readonly order: ProviderStartOrder
}

/** A button for each ministry's own sign-in. */
export function ProviderButtons({ providers, order }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { isDoing, error, run } = useDoing()
  return (
    <>
      <div className={styles['actions']}>
        {providers.map(({ id, names }) => (
          <Button
            key={id}
            variant="default"
            loading={isDoing}
            onClick={() => void run(() => goToProvider(id, order))}
          >
            {texts.people.signIn.by(named(names))}
          </Button>
        ))}
      </div>
      {error === undefined ? undefined : <Fault error={error} />}
    </>
  )
}
