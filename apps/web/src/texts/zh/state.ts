import type { Texts } from '../en.ts'

export const state: Texts['state'] = {}
