import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { PersonForm } from './person-form.tsx'

export function OwnPerson(): ReactNode {
  const { texts, named } = useLanguage()
  const { person } = useSession()
  const words = texts.people.account
  if (person === undefined) return undefined
  if (person.names !== undefined)
    return (
      <Card title={named(person.names)}>
        <p>{words.office}</p>
      </Card>
    )
  return (
    <Card title={words.person}>
      <PersonForm key={person.id} person={person} />
    </Card>
  )
}
