import {
  observationFileType,
  parseObservationFile,
  type Observation,
  type Statement,
} from '@concert/statement'
import type { AttachedBytes } from './draft.ts'

/** The observations in the body and in every observation file, in that order. Throws StatementError by row and column. */
export function observationsOf(
  { understood, statement }: Statement,
  attachments: readonly AttachedBytes[],
): readonly Observation[] {
  if (!understood) return []
  const inBody =
    'observations' in statement.body
      ? ((statement.body.observations as readonly Observation[] | undefined) ?? [])
      : []
  const described = statement.attachments ?? []
  const inFiles = described.flatMap(({ mediaType, sha256 }) =>
    mediaType === observationFileType ? [parseObservationFile(bytesOf(sha256, attachments))] : [],
  )
  return inBody.length === 0 && inFiles.length === 1 ? inFiles[0]! : inBody.concat(...inFiles)
}

function bytesOf(sha256: string, attachments: readonly AttachedBytes[]): Uint8Array {
  return attachments.find((one) => one.sha256 === sha256)!.bytes
}
