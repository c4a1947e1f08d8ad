import { confirmation, draft, issue, languages } from './briefings.ts'
import { say, type Said } from './speaking.ts'
import type { TestNode } from './test-node.ts'

/** Says one thing after another that briefings are made of: a draft, the confirmation of each language, the issue. */
export function openRandomBriefings(at: TestNode): () => Promise<string> {
  let turn: Promise<unknown> = Promise.resolve()
  let written: { readonly said: Said; readonly id: string; readonly confirmed: number } | undefined
  let next = { number: 1, size: 1 }

  async function step(): Promise<string> {
    if (written === undefined) {
      const said = draft(next)
      written = { said, id: (await say(at, said)).statement, confirmed: 0 }
      return said.kind
    }
    const { said, id, confirmed } = written
    const language = languages[confirmed]
    const telling = language === undefined ? issue(said, id) : confirmation(id, language)
    const { index } = await say(at, telling)
    written = language === undefined ? undefined : { said, id, confirmed: confirmed + 1 }
    if (language === undefined) next = { number: next.number + 1, size: index + 1 }
    return telling.kind
  }

  return () => {
    const told = turn.then(step)
    turn = told.catch(() => undefined)
    return told
  }
}
