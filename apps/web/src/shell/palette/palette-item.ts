/** Something that one can go to or do. */
export type PaletteItem = {
  readonly id: string
  readonly group: PaletteGroup
  readonly title: string
  /** What kind of thing it is, or its code. */
  readonly hint?: string
  /** Everything that it is called, in every language; found by these. */
  readonly names: readonly string[]
  readonly run: () => void
}

/** In the order in which they are shown. */
export const paletteGroups = ['direct', 'pages', 'states', 'agencies', 'events', 'actions', 'search'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

export type PaletteItems = {
  readonly items: readonly PaletteItem[]
  /** Whether nothing is still on its way that the query may have meant. */
  readonly isWhole: boolean
}
