import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { Module } from '../../kernel/module.ts'
import { deskSections } from './briefing.ts'
import { deskDue } from './due.ts'
import { projectDesk } from './project.ts'
import type { ReplyInlet } from './replies/reply-address.ts'
import { deskRoutes } from './routes.ts'
import { checkDesk, touchesDesk } from './rules.ts'
import { createDeskTables, deskTables, type DeskTables } from './tables.ts'
import { deskTitle } from './title.ts'
import { deskMail } from './mail/open-desk-mail.ts'

/** What is asked by a time, and all that is due in the modules that are told of: `others`, and its own requests. */
export function deskModule(
  others: readonly Pick<Module<KernelTables>, 'due'>[],
  replies?: ReplyInlet,
): Module<DeskTables> {
  const told = [...others, { due: deskDue }] as readonly Pick<Module<DeskTables>, 'due'>[]
  const { start, mail } = deskMail(told, replies)
  return {
    name: 'desk',
    kinds: ['desk.request', 'desk.answer', 'desk.closing'],
    tablesVersion: 1,
    tables: deskTables,
    createTables: createDeskTables,
    touches: touchesDesk,
    check: checkDesk,
    project: projectDesk,
    forget: () => undefined,
    routes: (app, node) => deskRoutes(app, node, { told, mail }),
    briefing: deskSections,
    start,
    due: deskDue,
    title: deskTitle,
  }
}
