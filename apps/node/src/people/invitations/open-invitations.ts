import { roles } from '@concert/api'
import { formatInstant, type AgencyId, type Instant } from '@concert/statement'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { openDurableList } from '../durable-list.ts'
import { peopleSay } from '../rule-texts.ts'

const instant = z.custom<Instant>((value) => typeof value === 'string')
const invitationSchema = z.strictObject({
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  agency: z.custom<AgencyId>((value) => typeof value === 'string'),
  roles: z.array(z.enum(roles)),
  label: z.string().optional(),
  by: z.string(),
  created: instant,
  expires: instant,
  ended: z.enum(['used', 'revoked']).optional(),
  person: z.string().optional(),
})

export type Invitation = z.infer<typeof invitationSchema>
export type InvitationStatus = 'open' | 'used' | 'revoked' | 'expired'

/** Links by which an administrator lets one person in. Kept as digests; a link is shown once, when it is made. */
export type Invitations = {
  readonly invite: (
    given: Pick<Invitation, 'agency' | 'roles' | 'by'> & { readonly label?: string },
  ) => Promise<{ token: string; invitation: Invitation }>
  readonly ofAgency: (agency: AgencyId) => readonly Invitation[]
  readonly statusOf: (invitation: Invitation) => InvitationStatus
  /** The open invitation with this token. Throws Refusal. */
  readonly read: (token: string) => Invitation
  /** Uses it up for a person; of two at once, one gets it. Throws Refusal. */
  readonly use: (token: string, person: string) => Promise<Invitation>
  /** The same for one that is known without its link. Throws Refusal. */
  readonly useKnown: (invitation: Invitation, person: string) => Promise<Invitation>
  /** False when there is no open one. */
  readonly revoke: (agency: AgencyId, id: string) => Promise<boolean>
}

const dayMs = 86_400_000
const goodForMs = 7 * dayMs
const shownForMs = 90 * dayMs
const maxOpen = 200

export async function openInvitations(dir: string, nowMs: () => number): Promise<Invitations> {
  const list = await openDurableList<Invitation>({
    dir,
    name: 'invitations.json',
    item: invitationSchema,
    keyOf: ({ sha256 }) => sha256,
    without: 'open invitations are then void, and are made anew',
  })
  const statusOf = ({ ended, expires }: Invitation): InvitationStatus =>
    ended ?? (Date.parse(expires) > nowMs() ? 'open' : 'expired')
  const isOpen = (one: Invitation): boolean => statusOf(one) === 'open'
  const openOne = (sha256: string): Invitation => {
    const found = list.find(sha256)
    if (found !== undefined && isOpen(found)) return found
    throw notOpen(found === undefined ? undefined : statusOf(found))
  }
  const use = async (sha256: string, person: string): Promise<Invitation> => {
    await list.change((all) => replace(all, { ...openOne(sha256), ended: 'used', person }))
    return list.find(sha256)!
  }
  const replace = (all: readonly Invitation[], by: Invitation): readonly Invitation[] =>
    all.map((one) => (one.sha256 === by.sha256 ? by : one))
  return {
    statusOf,
    read: (token) => openOne(digest(token)),
    ofAgency: (agency) => list.all().filter((one) => one.agency === agency),
    invite: async (given) => {
      const token = randomBytes(24).toString('base64url')
      const invitation: Invitation = {
        ...given,
        id: randomUUID(),
        sha256: digest(token),
        created: formatInstant(nowMs()),
        expires: formatInstant(nowMs() + goodForMs),
      }
      await list.change((all) => {
        const kept = all.filter(({ expires }) => nowMs() - Date.parse(expires) < shownForMs)
        refuseTooMany(kept.filter(isOpen), given.agency)
        return [...kept, invitation]
      })
      return { token, invitation }
    },
    use: (token, person) => use(digest(token), person),
    useKnown: ({ sha256 }, person) => use(sha256, person),
    revoke: async (agency, id) => {
      const found = list.all().find((one) => one.id === id && one.agency === agency && isOpen(one))
      if (found !== undefined)
        await list.change((all) =>
          isOpen(list.find(found.sha256)!) ? replace(all, { ...found, ended: 'revoked' }) : all,
        )
      return found !== undefined
    },
  }
}

function notOpen(status: InvitationStatus | undefined): Refusal {
  return new Refusal('not-entitled', peopleSay.invitationNotOpen({ status }))
}

function refuseTooMany(open: readonly Invitation[], agency: AgencyId): void {
  if (open.filter((one) => one.agency === agency).length >= maxOpen)
    throw new Refusal('too-many', peopleSay.tooManyInvitations({ agency, most: maxOpen }))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
