import { safe, type Markup } from '../markup.ts'

/** All land in one tone, which claims no territory for anyone, and the lines between areas. */
export type Land = { readonly mark: 'land'; readonly land: string; readonly borders: string }

export function formatLand({ land, borders }: Land): Markup {
  const lines = borders === '' ? undefined : safe`<path class="borders" d="${borders}"/>`
  return safe`<path class="land" d="${land}"/>${lines}`
}
