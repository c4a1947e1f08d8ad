import type { Texts } from '../en.ts'

export const event: Texts['event'] = {}
