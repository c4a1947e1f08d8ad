import type { Texts } from '../en.ts'

export const situation: Texts['situation'] = {}
