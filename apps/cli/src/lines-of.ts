import { CommandError } from './command-error.ts'

const maxLineChars = 16 * 1024 * 1024

/** The lines of a response as they come, without the empty ones. Bounded: a line has at most 16 Mi characters. */
export async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    if (rest.length > maxLineChars) throw new CommandError('The node answered with a line that does not end')
    yield* lines.filter((line) => line !== '')
  }
  if (rest !== '') yield rest
}
