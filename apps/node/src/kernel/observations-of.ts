import {
  observationFileType,
  observationFileSteps,
  type Observation,
  type Statement,
} from '@concert/statement'
import { setImmediate } from 'node:timers/promises'
import type { AttachedBytes } from './draft.ts'

/**
 * The observations in the body and in every observation file, in that order; others have their turn while a long file
 * is read. Throws StatementError by row and column.
 */
export async function observationsOf(
  { understood, statement }: Statement,
  attachments: readonly AttachedBytes[],
): Promise<readonly Observation[]> {
  if (!understood) return []
  const inBody =
    'observations' in statement.body
      ? ((statement.body.observations as readonly Observation[] | undefined) ?? [])
      : []
  const described = statement.attachments ?? []
  const inFiles: Observation[][] = []
  for (const { mediaType, sha256 } of described)
    if (mediaType === observationFileType) inFiles.push(await readGradually(bytesOf(sha256, attachments)))
  return inBody.length === 0 && inFiles.length === 1 ? inFiles[0]! : inBody.concat(...inFiles)
}

async function readGradually(file: Uint8Array): Promise<Observation[]> {
  const steps = observationFileSteps(file)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}

function bytesOf(sha256: string, attachments: readonly AttachedBytes[]): Uint8Array {
  return attachments.find((one) => one.sha256 === sha256)!.bytes
}
