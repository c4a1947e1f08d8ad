import type { Texts } from '../en.ts'

export const requests: Texts['requests'] = {}
