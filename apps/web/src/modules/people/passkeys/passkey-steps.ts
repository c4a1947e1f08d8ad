import type { PasskeyOptionsAnswer, RegistrationOrder, SessionAnswer } from '@concert/api'
import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { send } from '../../../api/client.ts'

/** Signs in with a passkey that the person chooses in the browser's own dialog. Throws ApiError or WebAuthnError. */
export async function signInWithPasskey(isAutofill = false): Promise<void> {
  const { options } = await send<PasskeyOptionsAnswer>('POST', '/api/passkeys/sign-in/options')
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
    useBrowserAutofill: isAutofill,
  })
  await send<SessionAnswer>('POST', '/api/passkeys/sign-in', { response })
}

/** Whether the browser offers passkeys from a field of the page (conditional mediation). */
export function offersPasskeys(): Promise<boolean> {
  return browserSupportsWebAuthnAutofill()
}

/** Makes a passkey on this device, for whom the order says. Throws ApiError or WebAuthnError. */
export async function registerPasskey(order: RegistrationOrder): Promise<void> {
  const path = '/api/passkeys/registration'
  const { options } = await send<PasskeyOptionsAnswer>('POST', `${path}/options`, order)
  const response = await startRegistration({
    optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
  })
  await send<SessionAnswer>('POST', path, { response })
}
