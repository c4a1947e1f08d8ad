import { Buffer } from 'node:buffer'
import { statementSigner } from '@concert/statement'

/** Keys from fixed seeds: their signatures prove nothing but the format. */
export const signer = statementSigner(new Uint8Array(32).fill(1))
export const secondSigner = statementSigner(new Uint8Array(32).fill(2))
export const keyid: string = signer.keyid
export const publicKey = Buffer.from(signer.publicKey).toString('base64')
export const secondPublicKey = Buffer.from(secondSigner.publicKey).toString('base64')
