import type { ProviderStartAnswer, ProviderStartOrder } from '@concert/api'
import { send } from '../../../api/client.ts'

/** Leaves for the provider's own page, which sends the browser back signed in. Throws ApiError. */
export async function goToProvider(id: string, order: ProviderStartOrder): Promise<void> {
  const { url } = await send<ProviderStartAnswer>('POST', `/api/oidc/${encodeURIComponent(id)}/start`, order)
  location.assign(url)
}
