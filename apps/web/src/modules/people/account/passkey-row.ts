import type { PasskeysAnswer } from '@concert/api'

export type PasskeyRow = PasskeysAnswer['passkeys'][number]
