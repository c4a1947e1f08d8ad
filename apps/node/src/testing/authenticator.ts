import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** Settings of one answer, to make it as no good authenticator would. */
export type Twist = {
  readonly origin?: string
  readonly challenge?: string
  readonly rpId?: string
  readonly type?: string
  readonly verified?: boolean
  readonly counter?: number
  readonly id?: string
}

/** A security key in software (WebAuthn Level 3): ES256, attestation "none", discoverable, with its counter. */
export type Authenticator = {
  readonly create: (options: any, origin: string, twist?: Twist) => Record<string, unknown>
  readonly get: (options: any, origin: string, twist?: Twist) => Record<string, unknown>
  readonly ids: () => readonly string[]
}

type Credential = {
  readonly id: string
  readonly rpId: string
  readonly userHandle: string
  readonly key: KeyObject
}

export function openAuthenticator(): Authenticator {
  const credentials: Credential[] = []
  let counter = 0
  return {
    ids: () => credentials.map(({ id }) => id),
    create: ({ challenge, rp, user }, origin, twist = {}) => {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const id = twist.id ?? randomBytes(16).toString('base64url')
      credentials.push({ id, rpId: rp.id, userHandle: user.id, key: privateKey })
      const attested = Buffer.concat([
        Buffer.alloc(16),
        length16(id),
        Buffer.from(id, 'base64url'),
        coseKey(publicKey),
      ])
      const authData = Buffer.concat([authenticatorData(rp.id, 0x40, ++counter, twist), attested])
      const attestationObject = map([
        [text('fmt'), text('none')],
        [text('attStmt'), map([])],
        [text('authData'), bytes(authData)],
      ])
      const clientDataJSON = clientData('webauthn.create', challenge, origin, twist)
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientDataJSON.toString('base64url'),
          attestationObject: attestationObject.toString('base64url'),
          transports: ['usb'],
        },
      }
    },
    get: ({ challenge, rpId }, origin, twist = {}) => {
      const credential = credentials.findLast((one) => one.rpId === rpId)!
      const { id, key, userHandle } = credential
      const authData = authenticatorData(rpId, 0, ++counter, twist)
      const clientDataJSON = clientData('webauthn.get', challenge, origin, twist)
      const signature = sign('sha256', Buffer.concat([authData, sha256(clientDataJSON)]), key)
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientDataJSON.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
          userHandle,
        },
      }
    },
  }
}

/** Flags: user present 0x01, verified 0x04, attested credential data 0x40. */
function authenticatorData(rpId: string, flags: number, counter: number, twist: Twist): Buffer {
  const head = Buffer.alloc(5)
  head[0] = flags | 0x01 | (twist.verified === false ? 0 : 0x04)
  head.writeUInt32BE(twist.counter ?? counter, 1)
  return Buffer.concat([sha256(Buffer.from(twist.rpId ?? rpId)), head])
}

function clientData(type: string, challenge: string, origin: string, twist: Twist): Buffer {
  return Buffer.from(
    JSON.stringify({
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? origin,
      crossOrigin: false,
    }),
  )
}

/** RFC 9052: kty EC2, alg ES256, crv P-256, x, y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x, y } = publicKey.export({ format: 'jwk' })
  return map([
    [integer(1), integer(2)],
    [integer(3), integer(-7)],
    [integer(-1), integer(1)],
    [integer(-2), bytes(Buffer.from(x!, 'base64url'))],
    [integer(-3), bytes(Buffer.from(y!, 'base64url'))],
  ])
}

function length16(id: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(Buffer.from(id, 'base64url').length)
  return length
}

function sha256(of: Buffer): Buffer {
  return createHash('sha256').update(of).digest()
}

/** As much of CBOR (RFC 8949) as WebAuthn needs: a head with its major type, then the content. */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}
const integer = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value))
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value])
const text = (value: string): Buffer => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
const map = (entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, entries.length), ...entries.flat()])
