/** Rows of cells as they were copied, all of one length. */
export type Block = readonly (readonly string[])[]

/** More than any report holds; a whole sheet that was copied by mistake is not laid out. */
const maxBlockCells = 20_000

/** What Excel, LibreOffice and others put on the clipboard: tabs between cells, quotes around what has a tab or a line end in it. */
export function readBlock(text: string): Block {
  const rows = parseRows(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop()
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''))
}

export function isTooLarge(block: Block): boolean {
  return block.length * (block[0]?.length ?? 0) > maxBlockCells
}

/** Whether a text that is pasted is a block, not one value. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.trim())
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g,
  )) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim())
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
