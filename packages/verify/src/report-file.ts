import { sha256Hex, type Attachment } from '@concert/statement'
import type { FileReport, ProofReport } from './files-report.ts'
import { parseFormName, proofNameOf } from './form-name.ts'
import { quoted } from './verify-error.ts'
import { attachmentOf, type GivenFile, type OpenedProof } from './opened-proof.ts'

type Found = Omit<FileReport, 'name' | 'bytes' | 'sha256'>

/** What the proofs among the files say of one file: the first of them that knows it, by its bytes, then by its name. */
export function reportFile(
  file: GivenFile,
  proofs: readonly OpenedProof[],
  reports: readonly ProofReport[],
): FileReport {
  const { name, bytes, sha256 } = file
  const found =
    asProof(file, reports) ??
    asAttachment(file, proofs, reports) ??
    asChanged(file, proofs) ??
    asUnproven(file, proofs, reports)
  return { name, bytes: bytes.length, sha256, ...found }
}

function asProof({ name }: GivenFile, reports: readonly ProofReport[]): Found | undefined {
  const report = reports.find(({ file }) => file === name)
  if (report === undefined) return undefined
  const failed = report.findings.find(({ outcome }) => outcome === 'failed')
  return failed === undefined
    ? { code: 'proof', outcome: 'proven', message: 'A proof that holds.' }
    : { code: 'proof', outcome: 'failed', message: failed.message }
}

function asAttachment(
  file: GivenFile,
  proofs: readonly OpenedProof[],
  reports: readonly ProofReport[],
): Found | undefined {
  const at = proofs.findIndex(({ opened }) => attachmentOf(opened, file) !== undefined)
  if (at < 0) return undefined
  const { name } = attachmentOf(proofs[at]!.opened, file)!
  const about = { attachment: name, ...formOf(name), proof: proofs[at]!.file.name }
  if (!reports[at]!.ok)
    return {
      code: 'unchecked',
      outcome: 'not-proven',
      message: `It is what ${quoted(about.proof)} attaches as ${quoted(name)}, and that proof does not hold.`,
      ...about,
    }
  return {
    code: 'attachment',
    outcome: 'proven',
    message: `Unchanged: byte for byte ${quoted(name)}, as it was signed.`,
    ...about,
  }
}

/** A file with the name of one that was signed and other bytes. */
function asChanged(file: GivenFile, proofs: readonly OpenedProof[]): Found | undefined {
  for (const { opened, file: proof } of proofs) {
    const signed = opened.proven?.said.statement.attachments?.find(({ name }) => name === baseName(file.name))
    if (signed === undefined) continue
    const onlyLineEnds = isSameButLineEnds(file.bytes, signed)
    return {
      code: 'changed',
      outcome: 'failed',
      message: `It is not the file that was signed: it has ${file.bytes.length} bytes and the SHA-256 ${file.sha256}, and ${signed.bytes} bytes with ${signed.sha256} were signed.${onlyLineEnds ? ' Only its line ends were changed: fetch it again, as it is.' : ''}`,
      attachment: signed.name,
      ...formOf(signed.name),
      proof: proof.name,
      ...(onlyLineEnds ? { onlyLineEnds } : {}),
    }
  }
  return undefined
}

function asUnproven(
  { name, bytes, sha256 }: GivenFile,
  proofs: readonly OpenedProof[],
  reports: readonly ProofReport[],
): Found {
  const form = parseFormName(baseName(name))
  const number = form?.number ?? numberNamedIn(bytes)
  const isHere = reports.some(({ issue }) => issue?.number === number)
  if (proofs.some(({ opened }) => opened.proven === undefined))
    return {
      code: 'unchecked',
      outcome: 'not-proven',
      message: 'It was not checked: a proof among the files does not hold.',
      ...(form === undefined ? {} : { form }),
    }
  if (proofs.length === 0 || (number !== undefined && !isHere)) return withoutProof(number, form)
  return {
    code: 'unknown',
    outcome: 'failed',
    message: `No proof among the files names it: its bytes, with the SHA-256 ${sha256}, were not signed. It was changed, or is of something else.`,
    ...(form === undefined ? {} : { form }),
  }
}

function withoutProof(number: number | undefined, form: FileReport['form']): Found {
  const proof = number === undefined ? undefined : proofNameOf(number)
  const where =
    proof === undefined
      ? "the proof of a briefing is the file that ends in .proof.json, beside the briefing's other files on the Secretariat's site"
      : `${proof} stands beside the briefing's other files on the Secretariat's site, at /briefings/${number}/${proof}`
  return {
    code: 'no-proof',
    outcome: 'not-proven',
    message: `Its proof is not among the files: ${where}. Fetch it and give both.`,
    ...(form === undefined ? {} : { form }),
    ...(proof === undefined ? {} : { proof }),
  }
}

const proofNamePattern = /briefing-([1-9]\d{0,4})\.proof\.json/

/** Which issue a text says that it is of, attacker-controlled: good for a hint, and for nothing else. */
function numberNamedIn(bytes: Uint8Array): number | undefined {
  const found = proofNamePattern.exec(new TextDecoder('latin1').decode(bytes))
  return found === null ? undefined : Number(found[1])
}

function isSameButLineEnds(bytes: Uint8Array, { sha256 }: Attachment): boolean {
  const unix = bytes.filter((byte, at) => !(byte === 13 && bytes[at + 1] === 10))
  return unix.length < bytes.length && sha256Hex(unix) === sha256
}

function formOf(name: string): Pick<FileReport, 'form'> {
  const form = parseFormName(name)
  return form === undefined ? {} : { form }
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
