import { action, completion, members, participation, sayReadout, update } from './actions.ts'
import type { Random } from './random.ts'
import { say, type Said } from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'

/** Says one thing after another that actions are made of: an action, what states do of it, who takes part, what is confirmed. */
export function openRandomActions(at: TestNode, random: Random): () => Promise<string> {
  const steps = [begin, work, takePart, work, confirm, revise]
  let step = 0
  let source = ''
  let newest = ''
  let reach: Partial<Said> = members

  async function speak(said: Said): Promise<string> {
    const { statement } = await say(at, said)
    if (said.kind === 'actions.action') newest = statement
    return said.kind
  }

  async function begin(): Promise<string> {
    if (source === '') source = (await sayReadout(at)).publication
    reach = random.chance(0.3)
      ? { label: 'TLP:AMBER', audience: ['KAZ', 'RUS', 'secretariat'] }
      : random.chance(0.3)
        ? { label: 'TLP:CLEAR', audience: ['public'] }
        : members
    const dependsOn = newest === '' || random.chance(0.7) ? {} : { dependsOn: [newest] }
    return speak(action(source, { due: `2020-05-${10 + random.below(20)}`, ...dependsOn }, reach))
  }

  async function work(): Promise<string> {
    if (newest === '') return begin()
    const progress = random.pick(['begun', 'delayed', 'achieved', 'achieved'])
    const words = { body: { text: `Step\t${step}.` } }
    return speak(
      update(random.pick(['kaz-moh', 'rus-moh', secretariat]), newest, progress, { ...reach, ...words }),
    )
  }

  async function takePart(): Promise<string> {
    if (newest === '') return begin()
    return speak(participation(random.pick(['kaz-moh', 'rus-moh']), newest, random.chance(0.6), reach))
  }

  async function confirm(): Promise<string> {
    if (newest === '') return begin()
    const state = random.pick(['KAZ', 'RUS', undefined])
    return speak(completion(newest, random.pick(['completed', 'returned']), state, reach))
  }

  async function revise(): Promise<string> {
    if (newest === '') return begin()
    return speak(
      action(source, { due: `2020-06-${10 + random.below(20)}` }, { ...reach, replaces: newest as never }),
    )
  }

  return () => steps[step++ % steps.length]!()
}
