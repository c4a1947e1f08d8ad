import type { Texts } from '../en.ts'

export const record: Texts['record'] = {}
