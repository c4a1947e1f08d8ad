/** What a document's parser writes to: words as they come, and where a line or a block ends. */
export class TextLines {
  readonly #parts: string[] = []

  add(text: string): void {
    this.#parts.push(text.replaceAll(/[ \t\r\n]+/g, ' '))
  }

  endLine(): void {
    this.#parts.push('\n')
  }

  endBlock(): void {
    this.#parts.push('\n\n')
  }

  text(): string {
    return this.#parts.join('')
  }
}
