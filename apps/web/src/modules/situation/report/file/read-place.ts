/** `row 17, column cases` apart; what has another form stands as the column. */
export function readPlace(place: string): { readonly row?: string; readonly column?: string } {
  const parts = /^row (\d+)(?:, (?:column )?(.+))?$/.exec(place)
  if (parts === null) return { column: place }
  return { row: parts[1]!, ...(parts[2] === undefined ? {} : { column: parts[2] }) }
}
