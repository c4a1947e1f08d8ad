import type { KernelTables } from '../kernel/kernel-tables.ts'
import type { Module } from '../kernel/module.ts'
import { actionsModule } from './actions/actions.ts'
import { briefingsModule } from './briefings/briefings.ts'
import { contactsModule } from './contacts/contacts.ts'
import { deskModule } from './desk/desk.ts'
import type { ReplyInlet } from './desk/replies/reply-address.ts'
import { directoryModule } from './directory/directory.ts'
import { proposalsModule } from './proposals/proposals.ts'
import { situationModule } from './situation/situation.ts'
import { threatsModule } from './threats/threats.ts'

/** What modules are told of how the node is run. */
export type ModuleSettings = {
  /** Where answers to reminders come in; nowhere when absent. */
  readonly replies?: ReplyInlet | undefined
}

/**
 * The one list by which the kernel knows its modules. Each module's own tables are known to it alone, so the
 * list shows them as modules over the kernel's tables. Briefings are computed from all others, and the
 * desk tells what is due in all others.
 */
export function allModules({ replies }: ModuleSettings = {}): Module<KernelTables>[] {
  const told: Module<KernelTables>[] = [
    directoryModule(),
    situationModule(),
    threatsModule(),
    contactsModule(),
    proposalsModule(),
    actionsModule(),
  ]
  const briefings: Module<KernelTables> = briefingsModule(() => [...told, desk])
  const desk: Module<KernelTables> = deskModule([...told, briefings], replies)
  return [...told, briefings, desk]
}
