import type { AgencyId, Instant } from '@concert/statement'
import { z } from 'zod'
import { openDurableList } from './durable-list.ts'

const changeSchema = z.strictObject({
  asked: z.boolean(),
  at: z.custom<Instant>((value) => typeof value === 'string'),
  by: z.string(),
})
const settingSchema = z.strictObject({
  agency: z.custom<AgencyId>((value) => typeof value === 'string'),
  changes: z.array(changeSchema).min(1).describe('oldest first; the last one stands'),
})

export type FourEyesChange = z.infer<typeof changeSchema>

/** Which agencies have what one person drafts signed by another, and who decided so when. */
export type FourEyes = {
  readonly asks: (agency: AgencyId) => boolean
  readonly changes: (agency: AgencyId) => readonly FourEyesChange[]
  readonly set: (agency: AgencyId, change: FourEyesChange) => Promise<void>
}

const maxChanges = 1_000

/** `asking` are the agencies that ask for it by the organisation's file, until their administrator decides otherwise. */
export async function openFourEyes(dir: string, asking: readonly AgencyId[]): Promise<FourEyes> {
  const list = await openDurableList<z.infer<typeof settingSchema>>({
    dir,
    name: 'four-eyes.json',
    item: settingSchema,
    keyOf: ({ agency }) => agency,
    without: 'agencies then ask for four eyes only where the organisation’s file says so',
  })
  const changes = (agency: AgencyId): readonly FourEyesChange[] => list.find(agency)?.changes ?? []
  return {
    changes,
    asks: (agency) => changes(agency).at(-1)?.asked ?? asking.includes(agency),
    set: (agency, change) =>
      list.change((all) => {
        const known = all.find((one) => one.agency === agency)?.changes ?? []
        if (known.at(-1)?.asked === change.asked) return all
        const next = { agency, changes: [...known, change].slice(-maxChanges) }
        return [...all.filter((one) => one.agency !== agency), next]
      }),
  }
}
