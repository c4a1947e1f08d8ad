import type { Texts } from '../en.ts'

export const overdue: Texts['overdue'] = {}
