import type { Texts } from '../en.ts'

export const directory: Texts['directory'] = {}
