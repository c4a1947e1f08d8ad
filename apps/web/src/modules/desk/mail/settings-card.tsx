import type { DeskSettingsAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'
import { SettingsFacts } from './settings-facts.tsx'
import { SettingsForm } from './settings-form.tsx'

/** What stands, to be changed by whoever administers the agency and to be read by everybody else of it. */
export function SettingsCard({ standing }: { readonly standing: DeskSettingsAnswer }): ReactNode {
  const { texts } = useDeskTexts()
  const [round, setRound] = useState({ number: 0, isSaved: false })
  const words = texts.desk.mail.settings
  const again = (isSaved: boolean): void => setRound({ number: round.number + 1, isSaved })
  return (
    <Card title={words.title}>
      {standing.isDefault ? <p className={styles['soft']}>{words.isDefault}</p> : undefined}
      {standing.mayChange ? (
        <SettingsForm
          key={round.number}
          standing={standing}
          isSaved={round.isSaved}
          onSaved={() => again(true)}
          onDiscarded={() => again(false)}
        />
      ) : (
        <>
          <SettingsFacts standing={standing} />
          <p className={styles['soft']}>
            {words.closed} <Link to="/people">{words.who}</Link>
          </p>
        </>
      )}
    </Card>
  )
}
