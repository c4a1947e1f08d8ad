import type { DeskMailsAnswer } from '@concert/api'

/** A mail of the list, and what became of it. */
export type SentMail = DeskMailsAnswer['mails'][number]
