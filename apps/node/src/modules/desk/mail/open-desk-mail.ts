import type { AgencyId, Directory } from '@concert/statement'
import { isHosted } from '../replies/break-by-reply.ts'
import { settingsFor } from '../settings/offices.ts'
import type { DeskMail, DeskParts } from './desk-mail.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { kernelSays } from '../../../kernel/rule-texts.ts'
import { openInlet } from '../replies/open-inlet.ts'
import { replyAddress, type ReplyInlet } from '../replies/reply-address.ts'
import { openDeskSettings, type DeskSettings } from '../settings/open-desk-settings.ts'
import type { DeskTables } from '../tables.ts'
import type { Around } from './around.ts'
import { openCourier } from './courier.ts'
import { openMails } from './open-mails.ts'

export type DeskMailOf = {
  readonly start: (node: NodeParts<DeskTables>, say: (error: unknown) => void) => Promise<() => Promise<void>>
  /** Throws Refusal before it is open. */
  readonly mail: () => DeskMail
}

/** The mail of one node, which opens when it begins to listen. */
export function deskMail(told: DeskParts['told'], inlet: ReplyInlet | undefined): DeskMailOf {
  let open: DeskMail | undefined
  return {
    start: async (node, say) => {
      const settings = await openDeskSettings(node.dir, node.keystore)
      const mails = await openMails(node.dir)
      const around = (): Around => aroundOf(node, settings, inlet)
      const courier = openCourier({ node, told, mails, settings, around, say })
      const mail = { settings, mails, courier, around }
      const replies = inlet && (await openInlet({ node, mail, inlet, say }))
      open = { ...mail, replyPort: replies?.port }
      return async () => {
        await replies?.close()
        await courier.close()
      }
    },
    mail: () => {
      if (open === undefined) throw new Refusal('busy', kernelSays.starting)
      return open
    },
  }
}

function aroundOf(
  node: NodeParts<DeskTables>,
  settings: DeskSettings,
  inlet: ReplyInlet | undefined,
): Around {
  const host = node.record.origin.split('/', 1)[0]!
  const directory = node.directory()
  const takesAnswers = (agency: string): boolean =>
    inlet !== undefined && isMember(agency as AgencyId, directory) && isHosted(agency as AgencyId, node)
  return {
    directory,
    host,
    workspace: `${node.sessions.origin()}/workspace`,
    from: node.delivery.smtp()?.from ?? `desk@${host}`,
    takesAnswers,
    replyAddress: (silence, agency) => {
      const { replies } = settingsFor(agency as AgencyId, settings, node)
      if (inlet === undefined || !replies || !takesAnswers(agency)) return undefined
      return replyAddress({ silence, agency }, { secret: settings.replySecret, domain: inlet.domain })
    },
  }
}

/** Only a member breaks a silence. */
function isMember(agency: AgencyId, { agencies, states }: Directory): boolean {
  const state = agencies.get(agency)?.state
  return state !== undefined && states.get(state)?.role === 'member'
}
