/** Hands a text to the reader as a file of that name. */
export function saveFile(name: string, type: 'text/csv' | 'image/svg+xml', text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
