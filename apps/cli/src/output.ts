/** A line for the person at the terminal: stderr, so that stdout holds nothing but the answer. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A line of the answer. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** A file that was asked for on stdout, to the byte. */
export function printFile(text: string): void {
  process.stdout.write(text)
}

/** One JSON value on one line of stdout. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value))
}

/** The answer as JSON, or as the text that a person reads. */
export function answer<T>(json: boolean | undefined, value: T, text: (value: T) => string): void {
  if (json === true) printJson(value)
  else print(text(value))
}

/** Rewrites one line of the terminal; silent where stderr is none. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}

export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
}

const numbers = new Intl.NumberFormat('en')

export function formatNumber(value: number): string {
  return numbers.format(value)
}

export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`
}
