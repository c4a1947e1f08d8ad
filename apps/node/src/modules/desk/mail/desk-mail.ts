import type { Module } from '../../../kernel/module.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { Rounds } from '../../../kernel/delivery/open-rounds.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { openDeskSettings, type DeskSettings } from '../settings/open-desk-settings.ts'
import type { DeskTables } from '../tables.ts'
import type { Around } from './around.ts'
import { openCourier } from './courier.ts'
import { openMails, type Mails } from './open-mails.ts'

/** Where agencies are told by mail: their settings, what was sent, and who sends. */
export type DeskMail = {
  readonly settings: DeskSettings
  readonly mails: Mails
  readonly courier: Rounds
  readonly around: () => Around
}

export type DeskMailOf = {
  readonly start: (node: NodeParts<DeskTables>, say: (error: unknown) => void) => Promise<() => Promise<void>>
  /** Throws Refusal before it is open. */
  readonly mail: () => DeskMail
}

/** The mail of one node, which opens when it begins to listen. */
export function deskMail(told: readonly Pick<Module<DeskTables>, 'due'>[]): DeskMailOf {
  let open: DeskMail | undefined
  return {
    start: async (node, say) => {
      const settings = await openDeskSettings(node.dir, node.keystore)
      const mails = await openMails(node.dir)
      const around = (): Around => aroundOf(node)
      const courier = openCourier({ node, told, mails, settings, around, say })
      open = { settings, mails, courier, around }
      return courier.close
    },
    mail: () => {
      if (open === undefined) throw new Refusal('busy', 'The node is starting; try again')
      return open
    },
  }
}

export function aroundOf(node: NodeParts<DeskTables>): Around {
  const host = node.record.origin.split('/', 1)[0]!
  return {
    directory: node.directory(),
    host,
    workspace: `${node.sessions.origin()}/workspace`,
    from: node.delivery.smtp()?.from ?? `desk@${host}`,
    replyAddress: () => undefined,
  }
}
