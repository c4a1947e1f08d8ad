import { safe, type Markup } from '../markup.ts'

/** What stands in the page once and is used by every chart of it. */
export type Shared = { readonly mark: 'shared'; readonly id: string }

export function formatShared({ id }: Shared): Markup {
  return safe`<use href="#${id}"/>`
}
