import { contacts } from './contacts.ts'

/** What only the pages of contacts say: it is loaded with them. */
export const contactsTexts = { contacts }

/** What the other languages must have. */
export type ContactsTexts = typeof contactsTexts
