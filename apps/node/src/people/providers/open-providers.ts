import { providerSchema } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import { z } from 'zod'
import type { Keystore, SealedSecret } from '../../kernel/keystore.ts'
import { openDurableList } from '../durable-list.ts'

const sealedSchema: z.ZodType<SealedSecret> = z.strictObject({
  salt: z.string(),
  nonce: z.string(),
  sealed: z.string(),
  tag: z.string(),
})
const storedSchema = z.strictObject({
  ...providerSchema.shape,
  /** As whoever writes the file by hand gives it; the next start seals it. */
  clientSecret: z.string().min(1).optional(),
  sealedSecret: sealedSchema.optional(),
})

export type Provider = z.infer<typeof providerSchema>
type Stored = z.infer<typeof storedSchema>

/** The OpenID Connect providers of agencies, their clients' secrets sealed under the keystore's passphrase. */
export type Providers = {
  readonly all: () => readonly Provider[]
  readonly ofAgency: (agency: AgencyId) => readonly Provider[]
  readonly find: (id: string) => { readonly provider: Provider; readonly secret: string } | undefined
  /** One of the same id gives way. */
  readonly put: (provider: Provider, secret: string) => Promise<void>
  readonly remove: (id: string) => Promise<boolean>
}

/** Opens people/providers.json, and seals what was written there in plain. Throws an Error that names a damaged file. */
export async function openProviders(dir: string, keystore: Keystore): Promise<Providers> {
  const list = await openDurableList<Stored>({
    dir,
    name: 'providers.json',
    item: storedSchema,
    keyOf: ({ id }) => id,
    without: 'agencies’ people then sign in by passkeys alone until the providers are entered anew',
  })
  const sealed = (provider: Provider, secret: string): Stored => ({
    ...provider,
    sealedSecret: keystore.seal(nameOf(provider), secret),
  })
  if (list.all().some(({ clientSecret }) => clientSecret !== undefined))
    await list.change((all) =>
      all.map((one) => (one.clientSecret === undefined ? one : sealed(shown(one), one.clientSecret))),
    )
  return {
    all: () => list.all().map(shown),
    ofAgency: (agency) =>
      list
        .all()
        .filter((one) => one.agency === agency)
        .map(shown),
    find: (id) => {
      const found = list.find(id)
      if (found === undefined) return undefined
      const secret =
        found.sealedSecret === undefined ? '' : keystore.unseal(nameOf(found), found.sealedSecret)
      return { provider: shown(found), secret }
    },
    put: (provider, secret) =>
      list.change((all) => [...all.filter(({ id }) => id !== provider.id), sealed(provider, secret)]),
    remove: async (id) => {
      const isThere = list.find(id) !== undefined
      await list.change((all) => (isThere ? all.filter((one) => one.id !== id) : all))
      return isThere
    },
  }
}

/** With the issuer: a secret that was sealed for one is never sent to another. */
function nameOf({ id, issuer }: Pick<Provider, 'id' | 'issuer'>): string {
  return `provider ${id} ${issuer}`
}

function shown({ clientSecret: _, sealedSecret: __, ...provider }: Stored): Provider {
  return provider
}
