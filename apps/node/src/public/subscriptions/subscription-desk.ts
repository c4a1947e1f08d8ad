import type { RunningNode } from '../../kernel/open-node.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Rounds } from '../../kernel/delivery/open-rounds.ts'
import { openSubscriptionCourier } from './open-subscription-courier.ts'
import { openSubscriptionFiles, type SubscriptionFiles } from './subscription-files.ts'
import type { Sender } from './letters.ts'

export type SubscriptionDesk = { readonly files: SubscriptionFiles; readonly courier: Rounds }

/** The desk of one node, which opens when it begins to listen. `site` is where the public site stands. */
export function subscriptionDesk(
  node: RunningNode,
  site: URL | undefined,
): {
  readonly start: (say: (error: unknown) => void) => Promise<() => Promise<void>>
  /** Throws Refusal before it is open. */
  readonly desk: () => SubscriptionDesk
} {
  let open: SubscriptionDesk | undefined
  return {
    start: async (say) => {
      const files = await openSubscriptionFiles(node.dir)
      const base = (): string => site?.href ?? `${node.sessions.origin()}/`
      const courier = openSubscriptionCourier({ node, files, say, base, sender: () => senderOf(node, files) })
      open = { files, courier }
      return courier.close
    },
    desk: () => {
      if (open === undefined) throw new Refusal('busy', 'The node is starting; try again')
      return open
    },
  }
}

/** Links in letters lead to the node, wherever the site is carried. */
function senderOf(node: RunningNode, files: SubscriptionFiles): Sender {
  const { organisation } = node.directory()
  const link = (purpose: 'confirm' | 'leave', id: string): string => {
    const query = new URLSearchParams({ id, token: files.token(purpose, id) })
    return `${node.sessions.origin()}/subscriptions/${purpose}?${query.toString()}`
  }
  return {
    names: organisation?.names ?? { en: 'Concert' },
    host: node.record.origin.split('/', 1)[0]!,
    confirm: (id) => link('confirm', id),
    leave: (id) => link('leave', id),
  }
}
