import {
  agreement,
  answer,
  conversation,
  objection,
  pressLine,
  publication,
  readout,
  withdrawal,
} from './contacts.ts'
import type { Random } from './random.ts'
import { say, type Said } from './speaking.ts'
import type { TestNode } from './test-node.ts'

/** Says one thing after another that contacts are made of, each resting on what was said before; some are sealed. */
export function openRandomContacts(at: TestNode, random: Random): () => Promise<string> {
  let turn: Promise<unknown> = Promise.resolve()
  const ids = { conversation: '', line: '', readout: '', answer: '', publication: '' }
  const steps = [meet, prepare, offer, reply, offer, reply, publish, sign, object, withdraw]
  let step = 0

  async function speak(said: Said, name?: keyof typeof ids): Promise<string> {
    const { statement } = await say(at, said)
    if (name !== undefined) ids[name] = statement
    return said.kind
  }

  function versionOf(id: string): { replaces?: string } {
    return id === '' ? {} : { replaces: id }
  }

  async function meet(): Promise<string> {
    const again = ids.conversation !== '' && random.chance(0.3)
    const more = again ? versionOf(ids.conversation) : {}
    if (!again) Object.assign(ids, { line: '', readout: '', answer: '', publication: '' })
    const privateRecord = `Said\tin order, ${random.below(1_000_000)}.`
    return speak(conversation(undefined, { privateRecord }, more), 'conversation')
  }

  async function prepare(): Promise<string> {
    const body = ids.line === '' ? {} : { cleared: true }
    return speak(pressLine(ids.conversation, body, versionOf(ids.line)), 'line')
  }

  async function offer(): Promise<string> {
    ids.answer = ''
    const topics = [{ en: `Topic ${random.below(9)}`, ru: 'Тема', zh: '议题' }]
    return speak(readout(ids.conversation, { topics }, versionOf(ids.readout)), 'readout')
  }

  async function reply(): Promise<string> {
    const answers = random.chance(0.3) ? { p2: { answer: 'declined', reason: 'Not\tsaid.' } } : {}
    return speak(answer(ids.readout, answers, versionOf(ids.answer)), 'answer')
  }

  async function publish(): Promise<string> {
    const token = await at.token('read', 'sco-secretariat')
    const { statement } = await at.get(`/api/statements/${ids.readout}`, token)
    const { paragraphs, topics } = statement.body
    const own = random.chance(0.5) ? paragraphs : paragraphs.slice(0, 1)
    return speak(
      publication(ids.readout, { topics, paragraphs: own }, versionOf(ids.publication)),
      'publication',
    )
  }

  async function sign(): Promise<string> {
    return speak(agreement(ids.publication))
  }

  async function object(): Promise<string> {
    return speak(objection(ids.publication, { paragraphs: ['p1'] }))
  }

  async function withdraw(): Promise<string> {
    return speak(withdrawal(ids.readout))
  }

  return () => {
    const told = turn.then(() => steps[step++ % steps.length]!())
    turn = told.catch(() => undefined)
    return told
  }
}
