import type { Rounds } from '../../../kernel/delivery/open-rounds.ts'
import type { Module } from '../../../kernel/module.ts'
import type { DeskSettings } from '../settings/open-desk-settings.ts'
import type { DeskTables } from '../tables.ts'
import type { Around } from './around.ts'
import type { Mails } from './open-mails.ts'

/** Where agencies are told by mail: their settings, what was sent, and who sends. */
export type DeskMail = {
  readonly settings: DeskSettings
  readonly mails: Mails
  readonly courier: Rounds
  readonly around: () => Around
  /** Where the node listens for answers to reminders, if it does. */
  readonly replyPort: number | undefined
}

/** What the desk is told of by the modules, and how it tells of it. */
export type DeskParts = {
  readonly told: readonly Pick<Module<DeskTables>, 'due'>[]
  readonly mail: () => DeskMail
}
