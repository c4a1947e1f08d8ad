import type { OpenedBundle } from './open-bundle.ts'

/** A file as it was given. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }

/** A bundle among the files, opened, with the others that its statement attaches. */
export type OpenedProof = {
  readonly file: GivenFile
  readonly opened: OpenedBundle
  readonly attached: readonly GivenFile[]
}

/** The description in a proven statement of exactly these bytes. */
export function attachmentOf(
  { proven }: OpenedBundle,
  { sha256, bytes }: Pick<GivenFile, 'sha256' | 'bytes'>,
): { readonly name: string } | undefined {
  return proven?.said.statement.attachments?.find(
    (one) => one.sha256 === sha256 && one.bytes === bytes.length,
  )
}
