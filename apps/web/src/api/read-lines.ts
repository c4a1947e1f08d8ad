/** Reads an answer of newline-delimited JSON line by line, as it comes. A broken line ends it with an error. */
export async function* readLines<T>(response: Response): AsyncGenerator<T> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    const lines = (rest + (value ?? '')).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (line !== '') yield JSON.parse(line) as T
    if (done) break
  }
  if (rest !== '') yield JSON.parse(rest) as T
}
