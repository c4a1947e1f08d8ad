import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { Buffer } from 'node:buffer'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import type { Passkey, Person } from '../person.ts'
import { peopleSay } from '../rule-texts.ts'

const base64url = (max: number): z.ZodType<string> =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[\w-]+$/, 'must be base64url')
const frame = { id: base64url(1_400), rawId: base64url(1_400), type: z.literal('public-key') }

/** A browser's answer to a registration, bounded; what is inside is attacker-controlled. */
export const registrationResponse = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: base64url(8_000),
    attestationObject: base64url(24_000),
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
})
export const authenticationResponse = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: base64url(8_000),
    authenticatorData: base64url(8_000),
    signature: base64url(8_000),
    userHandle: base64url(200).nullish(),
  }),
})

/** EdDSA, ES256, RS256. */
const algorithms = [-8, -7, -257]

/** Options for a new passkey: kept by the device itself, so that one signs in without naming oneself, and with its own lock. */
export function registrationOptions(
  url: URL,
  rpName: string,
  { id, name, passkeys }: Pick<Person, 'id' | 'name' | 'passkeys'>,
  challenge: Uint8Array<ArrayBuffer>,
) {
  return generateRegistrationOptions({
    rpName,
    rpID: url.hostname,
    userName: name,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(id)),
    challenge,
    timeout: 300_000,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ id, transports }) => ({
      id,
      ...(transports === undefined ? {} : { transports }),
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
}

export function signInOptions(url: URL, challenge: Uint8Array<ArrayBuffer>) {
  return generateAuthenticationOptions({
    rpID: url.hostname,
    challenge,
    timeout: 300_000,
    userVerification: 'required',
  })
}

type New = Omit<Passkey, 'name' | 'created' | 'lastUsed'>

/** The passkey that a browser has made. Throws Refusal. `isChallenge` uses the challenge up. */
export async function verifyRegistration(
  url: URL,
  response: z.infer<typeof registrationResponse>,
  isChallenge: (challenge: string) => boolean,
): Promise<New> {
  const { verified, registrationInfo } = await refusing(() =>
    verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} } as never,
      expectedChallenge: isChallenge,
      expectedOrigin: url.origin,
      expectedRPID: url.hostname,
      supportedAlgorithmIDs: algorithms,
    }),
  )
  if (!verified) throw notAccepted()
  const { credential, credentialBackedUp } = registrationInfo
  const { transports } = response.response
  return {
    id: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    synced: credentialBackedUp,
    ...(transports === undefined ? {} : { transports }),
  }
}

/** The passkey's counter after a good answer; one that runs backwards is a copy's. Throws Refusal. */
export async function verifySignIn(
  url: URL,
  response: z.infer<typeof authenticationResponse>,
  { id, publicKey, counter }: Passkey,
  isChallenge: (challenge: string) => boolean,
): Promise<Pick<Passkey, 'counter' | 'synced'>> {
  const { verified, authenticationInfo } = await refusing(() =>
    verifyAuthenticationResponse({
      response: { ...response, clientExtensionResults: {} } as never,
      expectedChallenge: isChallenge,
      expectedOrigin: url.origin,
      expectedRPID: url.hostname,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
    }),
  )
  if (!verified) throw notAccepted()
  return { counter: authenticationInfo.newCounter, synced: authenticationInfo.credentialBackedUp }
}

/** The library throws plain errors that quote what was sent. */
async function refusing<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw notAccepted(error)
  }
}

function notAccepted(cause?: unknown): Refusal {
  return new Refusal(
    'not-authenticated',
    peopleSay.passkeyRefused,
    [toldAt('response', peopleSay.wasNotAccepted)],
    cause,
  )
}
