import type { Accepted, Opaque } from './draft.ts'
import type { CopyValue } from './database/copy-rows.ts'
import type { StatementRow } from './kernel-tables.ts'

export const statementColumns = [
  'index',
  'id',
  'kind',
  'version',
  'agency',
  'at',
  'received',
  'about',
  'label',
  'audience',
  'form',
  'keyid',
  'custody',
  'understood',
  'replaces',
  'in_reply_to',
  'bytes',
  'disclosed',
] as const satisfies readonly (keyof StatementRow)[]

/** One entry of the log as a row, in the order of `statementColumns`. */
export function statementRow(entry: Accepted | Opaque): CopyValue[] {
  if ('commitment' in entry) return opaqueRow(entry)
  const { index, id, said, received, audience, form, signer, bytes } = entry
  const { kind, version, by, at, about, label, replaces, inReplyTo } = said.statement
  return [
    index,
    id,
    kind,
    version,
    by,
    at,
    received,
    about,
    label,
    audience.join(' '),
    form,
    signer?.keyid,
    signer?.custody,
    said.understood,
    replaces,
    inReplyTo,
    bytes.length,
    null,
  ]
}

function opaqueRow({ index, received }: Opaque): CopyValue[] {
  return [
    index,
    null,
    null,
    null,
    null,
    null,
    received,
    null,
    null,
    null,
    'sealed',
    null,
    null,
    null,
    null,
    null,
    0,
    null,
  ]
}
