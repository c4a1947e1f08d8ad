import type { Texts } from '../en.ts'

export const gallery: Texts['gallery'] = {}
