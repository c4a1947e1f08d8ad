import type { AgencyId } from '../codes/label.ts'
import type { StateCode } from '../codes/state.ts'
import type { Understood } from '../frame.ts'

type None = Readonly<Record<string, never>>

/** What each reason is told with: whoever tells it in another language finds its facts here. */
export type DirectoryFacts = {
  'foreign-founder': { readonly agency: AgencyId }
  'only-secretariat': {
    readonly kind: Understood['kind']
    readonly by: AgencyId
    readonly secretariat: AgencyId | undefined
  }
  'unknown-state': { readonly state: StateCode }
  'unknown-agency': { readonly agency: AgencyId }
  'other-state': { readonly by: AgencyId; readonly state: StateCode }
  'not-in-force': { readonly previous: string; readonly by: AgencyId }
  'not-by-previous': None
  'unknown-key': { readonly agency: AgencyId; readonly keyid: string }
  'ended-key': { readonly keyid: string; readonly index: number }
  'not-revoker': { readonly agency: AgencyId }
  'last-key': None
  'known-key': { readonly agency: AgencyId }
  'not-cosigned': None
}

export const directoryEnglish: {
  readonly [R in keyof DirectoryFacts]: (facts: DirectoryFacts[R]) => string
} = {
  'foreign-founder': ({ agency }) =>
    `the record is founded by the Secretariat that the statement names, ${agency}`,
  'only-secretariat': ({ kind, by, secretariat = 'not founded yet' }) =>
    `${kind} is for the Secretariat (${secretariat}), not for ${by}`,
  'unknown-state': ({ state }) => `${state} is not in the directory; state its membership first`,
  'unknown-agency': ({ agency }) => `${agency} is not in the directory; state the agency first`,
  'other-state': ({ by, state }) => `${by} does not speak for ${state}`,
  'not-in-force': ({ previous, by }) => `${previous} is not a key with which ${by} signs now`,
  'not-by-previous': () => 'a rotation is signed by the key that it replaces',
  'unknown-key': ({ agency, keyid }) => `${agency} has no key ${keyid}`,
  'ended-key': ({ keyid, index }) => `the key ${keyid} ended at entry ${index}`,
  'not-revoker': ({ agency }) => `a key of ${agency} is revoked by ${agency} or by the Secretariat`,
  'last-key': () => 'it is the last key of the Secretariat; enrol or rotate to another one first',
  'known-key': ({ agency }) => `this key is in the directory already, as a key of ${agency}`,
  'not-cosigned': () =>
    'the new key has not signed: its holder proves to have it by a second signature over the same payload',
}
