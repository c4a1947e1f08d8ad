import { formatInstant, type AgencyId } from '@concert/statement'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import { readTokens, tokenWriter, type Scope, type Token } from './access-file.ts'

export type TokenGrant = { readonly name: string; readonly scope: Scope; readonly agency?: AgencyId }

/**
 * Tokens of this node, kept as digests in one file. A token is shown once, when it is made. The first
 * administrator's code is good for one use and one hour, and only while there is no administrator.
 */
export type Access = {
  readonly grant: (grant: TokenGrant) => Promise<{ token: string }>
  readonly revoke: (name: string) => Promise<boolean>
  readonly list: () => readonly Omit<Token, 'sha256'>[]
  readonly whose: (token: string) => Token | undefined
  readonly firstAdministratorCode: () => string | undefined
  /** Whether the code is the right one, and still good. */
  readonly isFirstCode: (code: string) => boolean
  /** Uses the code up; false when it is wrong, used or too old. */
  readonly useFirstCode: (code: string) => boolean
  /** There is an administrator by another way than a token. */
  readonly dropFirstCode: () => void
  /** Undefined when the code is wrong, used or too old. */
  readonly redeem: (code: string) => Promise<{ token: string } | undefined>
}

const codeLifeMs = 3_600_000

export async function openAccess(dir: string, nowMs: () => number = Date.now): Promise<Access> {
  const path = join(dir, 'tokens.json')
  const tokens = new Map<string, Token>()
  for (const token of await readTokens(path)) tokens.set(token.sha256, token)
  let code = hasAdministrator(tokens) ? undefined : { text: secret('first'), until: nowMs() + codeLifeMs }
  const save = tokenWriter(path, () => [...tokens.values()])
  const grant: Access['grant'] = async ({ name, scope, agency }) => {
    const token = secret('concert')
    const sha256 = digest(token)
    tokens.set(sha256, {
      name,
      scope,
      ...(agency === undefined ? {} : { agency }),
      created: formatInstant(nowMs()),
      sha256,
    })
    await save()
    return { token }
  }
  const isFirstCode = (attempt: string): boolean =>
    code !== undefined && nowMs() <= code.until && isSame(attempt, code.text)
  const dropFirstCode = (): void => {
    code = undefined
  }
  const useFirstCode = (attempt: string): boolean => {
    const isRight = isFirstCode(attempt)
    if (isRight) dropFirstCode()
    return isRight
  }
  return {
    grant,
    isFirstCode,
    useFirstCode,
    dropFirstCode,
    revoke: async (name) => {
      const found = [...tokens.values()].filter((token) => token.name === name)
      for (const { sha256 } of found) tokens.delete(sha256)
      if (found.length > 0) await save()
      return found.length > 0
    },
    list: () => [...tokens.values()].map(({ sha256: _, ...shown }) => shown),
    whose: (token) => tokens.get(digest(token)),
    firstAdministratorCode: () => code?.text,
    redeem: async (attempt) =>
      useFirstCode(attempt) ? grant({ name: 'first administrator', scope: 'administer' }) : undefined,
  }
}

function hasAdministrator(tokens: ReadonlyMap<string, Token>): boolean {
  return [...tokens.values()].some(({ scope, name }) => scope === 'administer' && name !== operatorName)
}

/** The token that the node writes beside its data for whoever can read that folder anyway. */
export const operatorName = 'operator of this folder'

function secret(prefix: string): string {
  return `${prefix}_${randomBytes(24).toString('base64url')}`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
