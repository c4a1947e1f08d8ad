import type { Texts } from '../en.ts'

export const report: Texts['report'] = {}
