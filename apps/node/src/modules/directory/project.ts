import type { Understood } from '@concert/statement'
import { keyIdOf } from '@concert/statement'
import { sql, type Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import type { DirectoryTables } from './tables.ts'

type Tx = Transaction<DirectoryTables>

/** One function per kind; each statement replaces the version before it and keeps it. */
export async function projectDirectory(accepted: readonly Accepted[], tx: Tx): Promise<void> {
  for (const { index, said } of accepted) if (said.understood) await projectOne(index, said.statement, tx)
}

async function projectOne(index: number, statement: Understood, tx: Tx): Promise<void> {
  switch (statement.kind) {
    case 'directory.organisation':
      return projectOrganisation(index, statement.body, tx)
    case 'directory.membership':
      return projectMembership(index, statement.body, tx)
    case 'directory.agency':
      return projectAgency(index, statement.body, tx)
    case 'directory.focal-point':
      return projectFocalPoint(index, statement.body, tx)
    case 'directory.key-enrolment':
      return projectKey(index, { ...statement.body, agency: statement.body.agency }, tx)
    case 'directory.key-rotation':
      await endKey(index, statement.body.previous, { reason: 'rotated' }, tx)
      return projectKey(index, { ...statement.body, agency: statement.by }, tx)
    case 'directory.key-revocation':
      return endKey(index, statement.body.keyid, statement.body, tx)
    default:
      return undefined
  }
}

type BodyOf<K extends Understood['kind']> = Extract<Understood, { kind: K }>['body']

async function projectOrganisation(
  index: number,
  body: BodyOf<'directory.organisation'>,
  tx: Tx,
): Promise<void> {
  const first = await tx.selectFrom('organisation').select('index').executeTakeFirst()
  await tx.updateTable('organisation').set({ replaced: index }).where('replaced', 'is', null).execute()
  await tx
    .insertInto('organisation')
    .values({ index, replaced: null, body: JSON.stringify(body) })
    .execute()
  if (first !== undefined) return
  const { agency, names, publicKey } = body.secretariat
  await projectAgency(index, { agency, type: 'secretariat', names }, tx)
  await projectKey(index, { agency, publicKey, custody: 'own' }, tx)
}

async function projectMembership(index: number, body: BodyOf<'directory.membership'>, tx: Tx): Promise<void> {
  const { state, role, protocolOrder, names, since, until } = body
  await tx
    .updateTable('membership')
    .set({ replaced: index })
    .where('state', '=', state)
    .where('replaced', 'is', null)
    .execute()
  const row = {
    index,
    replaced: null,
    state,
    role,
    protocol_order: protocolOrder,
    names: JSON.stringify(names),
    since: since ?? null,
    until: until ?? null,
  }
  await tx.insertInto('membership').values(row).execute()
}

async function projectAgency(index: number, body: BodyOf<'directory.agency'>, tx: Tx): Promise<void> {
  const { agency, type, state, names, closed } = body
  await tx
    .updateTable('agency')
    .set({ replaced: index })
    .where('agency', '=', agency)
    .where('replaced', 'is', null)
    .execute()
  const row = {
    index,
    replaced: null,
    agency,
    type,
    state: state ?? null,
    names: JSON.stringify(names),
    closed: closed ?? false,
  }
  await tx.insertInto('agency').values(row).execute()
}

async function projectFocalPoint(
  index: number,
  body: BodyOf<'directory.focal-point'>,
  tx: Tx,
): Promise<void> {
  const { state, agency, office, officeEmail, officeTelephone, rank = 1 } = body
  await tx
    .updateTable('focal_point')
    .set({ replaced: index })
    .where('state', '=', state)
    .where('rank', '=', rank)
    .where('replaced', 'is', null)
    .execute()
  const row = {
    index,
    replaced: null,
    state,
    agency,
    rank,
    office: JSON.stringify(office),
    email: officeEmail ?? null,
    telephone: officeTelephone ?? null,
  }
  await tx.insertInto('focal_point').values(row).execute()
}

async function projectKey(
  index: number,
  { agency, publicKey, custody }: { agency: string; publicKey: string; custody: string },
  tx: Tx,
): Promise<void> {
  const keyid = keyIdOf(Buffer.from(publicKey, 'base64'))
  const row = {
    keyid,
    agency,
    public_key: publicKey,
    custody,
    enrolled: index,
    ended: null,
    reason: null,
    compromised_since: null,
  }
  await tx.insertInto('agency_key').values(row).execute()
}

async function endKey(
  index: number,
  keyid: string,
  why: { reason: string; compromisedSince?: string | undefined },
  tx: Tx,
): Promise<void> {
  await tx
    .updateTable('agency_key')
    .set({
      ended: sql<number>`coalesce(ended, ${index})`,
      reason: why.reason,
      compromised_since: why.compromisedSince ?? null,
    })
    .where('keyid', '=', keyid)
    .execute()
}
