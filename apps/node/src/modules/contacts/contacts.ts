import type { Module } from '../../kernel/module.ts'
import { contactsSections } from './briefing.ts'
import { contactsDue } from './due.ts'
import { contactKinds } from './queries.ts'
import { projectContacts } from './project.ts'
import { contactsRoutes } from './routes.ts'
import { checkContacts, touchesContacts } from './rules.ts'
import { contactsTables, createContactsTables, type ContactsTables } from './tables.ts'
import { contactsTitle } from './title.ts'

/** Conversations, their private record, and the readout that the parties agree on or issue apart. */
export function contactsModule(): Module<ContactsTables> {
  return {
    name: 'contacts',
    kinds: contactKinds,
    tablesVersion: 1,
    tables: contactsTables,
    createTables: createContactsTables,
    touches: touchesContacts,
    check: checkContacts,
    project: projectContacts,
    forget: () => undefined,
    routes: contactsRoutes,
    briefing: contactsSections,
    due: contactsDue,
    title: contactsTitle,
  }
}
