import type { Instant } from '@concert/statement'
import type { Beat, Line, Said, Told } from './beat.ts'

/** Says one line, and answers with its place in the log once it is taken. */
export type SayLine = (line: Line) => Promise<Said>

export type Teller = {
  /** Makes known what was said outside of the story, by the name that it has in it. */
  readonly know: (name: string, said: Said) => void
  /** Says what is due before an instant, each beat at its own. */
  readonly tellUntil: (to: Instant) => Promise<void>
}

/** Tells a story beat by beat. `moveTo` sets the clock that the listener goes by. */
export function openTeller(
  beats: readonly Beat[],
  say: SayLine,
  moveTo: (at: Instant) => void | Promise<void>,
): Teller {
  const known = new Map<string, Said>()
  let next = 0
  const told: Told = (name) => {
    const said = known.get(name)
    if (said === undefined) throw new RangeError(`Cannot tell the story: "${name}" was not said yet`)
    return said
  }
  return {
    know: (name, said) => known.set(name, said),
    tellUntil: async (to) => {
      for (let beat = beats[next]; beat !== undefined && beat.at < to; beat = beats[++next]) {
        await moveTo(beat.at)
        const lines = beat.lines(told)
        const said = await Promise.all(lines.map(say))
        for (const [at, { name }] of lines.entries()) if (name !== undefined) known.set(name, said[at]!)
      }
    },
  }
}
