import type { AgencyId } from '@concert/statement'
import { openDurableList } from './durable-list.ts'
import { personOfOffice, type Office } from './offices.ts'
import { personSchema, rolesAt, type Person } from './person.ts'

/** Everyone whom the node knows, in one file; in a sample its offices, too. */
export type Persons = {
  readonly find: (id: string) => Person | undefined
  readonly all: () => readonly Person[]
  readonly ofAgency: (agency: AgencyId) => readonly Person[]
  readonly offices: () => readonly Office[]
  readonly add: (person: Person) => Promise<void>
  /** Changes one person; undefined takes it away. Throws what `next` throws, and does nothing when there is none. */
  readonly change: (id: string, next: (person: Person) => Person | undefined) => Promise<void>
}

export async function openPersons(dir: string, offices: readonly Office[]): Promise<Persons> {
  const list = await openDurableList<Person>({
    dir,
    name: 'persons.json',
    item: personSchema,
    keyOf: ({ id }) => id,
    without: 'nobody can then sign in, and a first administrator’s code is printed when no token administers',
  })
  const desks = new Map(offices.map(personOfOffice).map((person) => [person.id, person]))
  const all = (): readonly Person[] => [...list.all(), ...desks.values()]
  return {
    all,
    find: (id) => list.find(id) ?? desks.get(id),
    ofAgency: (agency) => all().filter((person) => rolesAt(person, agency).length > 0),
    offices: () => offices,
    add: (person) => list.change((known) => [...known, person]),
    change: (id, next) =>
      list.change((known) => known.flatMap((one) => (one.id === id ? (next(one) ?? []) : one))),
  }
}
