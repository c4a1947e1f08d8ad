import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Fault } from '../design/fault.tsx'
import { useAgencyNames } from '../design/use-agency-names.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { actFor, goOnAt, signOut } from '../session/change-session.ts'
import { useSession } from '../session/use-session.ts'
import styles from './controls.module.css'

/** Who one is here, for whom one acts, and what changes that. */
export function SessionPanel(): ReactNode {
  const { texts, named } = useLanguage()
  const { person, answer } = useSession()
  const [error, setError] = useState<unknown>()
  const change = (step: Promise<string>): void => void step.then(goOnAt, setError)
  if (person === undefined || answer === undefined) return undefined
  return (
    <>
      <h2>{named(person.names) || person.name}</h2>
      <ActingFor onChoose={(agency) => change(actFor(agency).then(() => location.href))} />
      <p className={styles['soft']}>
        {texts.people.session.roles}: {answer.roles.map((role) => texts.people.roles[role]).join(', ')}
      </p>
      {answer.fourEyes ? <p className={styles['soft']}>{texts.people.session.fourEyes}</p> : undefined}
      <nav className={styles['list']} aria-label={texts.people.session.open}>
        <Link to="/account">{texts.shell.pages.account}</Link>
        {answer.methods.door ? <Link to="/sign-in">{texts.people.session.office}</Link> : undefined}
      </nav>
      {error === undefined ? undefined : <Fault error={error} />}
      <div>
        <Button
          size="xs"
          variant="default"
          onClick={() => change(signOut().then((elsewhere) => elsewhere ?? '/workspace/sign-in'))}
        >
          {texts.shell.signOut}
        </Button>
      </div>
    </>
  )
}

function ActingFor({ onChoose }: { readonly onChoose: (agency: string) => void }): ReactNode {
  const { texts } = useLanguage()
  const { agency, answer } = useSession()
  const nameOf = useAgencyNames()
  const agencies = answer?.agencies ?? []
  if (agencies.length < 2) return <p>{nameOf(agency)}</p>
  return (
    <label>
      {texts.shell.actingFor}
      <select value={agency} className={styles['choice']} onChange={({ target }) => onChoose(target.value)}>
        {agencies.map((one) => (
          <option key={one.agency} value={one.agency}>
            {nameOf(one.agency)}
          </option>
        ))}
      </select>
    </label>
  )
}
