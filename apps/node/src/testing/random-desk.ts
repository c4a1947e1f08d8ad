import { answer, closing, request } from './desk.ts'
import type { Random } from './random.ts'
import { say, type Said } from './speaking.ts'
import type { TestNode } from './test-node.ts'

const among = [
  { label: 'TLP:GREEN', audience: ['members', 'secretariat'] },
  { label: 'TLP:AMBER', audience: ['chn-moh', 'kaz-moh', 'secretariat'] },
] as const

/** Says one thing after another that the desk is made of: a request, its next version, answers, the closing. */
export function openRandomDesk(at: TestNode, random: Random): () => Promise<string> {
  let turn: Promise<unknown> = Promise.resolve()
  let open: { id: string; reach: Partial<Said>; step: number } | undefined

  async function step(): Promise<string> {
    if (open === undefined) {
      const reach = random.pick(among)
      open = { id: await tell(request({ due: '2031-01-01T00:00:00.000Z' }, reach)), reach, step: 0 }
      return 'desk.request'
    }
    const { id, reach } = open
    const said = [
      request({ due: '2032-01-01T00:00:00.000Z' }, { ...reach, replaces: id as never }),
      answer('kaz-moh', id, reach),
      answer('chn-moh', id, reach),
      closing(id, reach),
    ][open.step]!
    const statement = await tell(said)
    open = said.kind === 'desk.closing' ? undefined : { ...open, step: open.step + 1 }
    if (open !== undefined && said.kind === 'desk.request') open = { ...open, id: statement }
    return said.kind
  }

  async function tell(said: Said): Promise<string> {
    return (await say(at, said)).statement
  }

  return () => {
    const told = turn.then(step)
    turn = told.catch(() => undefined)
    return told
  }
}
