import {
  adoption,
  amendment,
  comment,
  digestsOf,
  extension,
  members,
  method,
  officeOf,
  organisationLanguages,
  position,
  proposal,
  proposalWithdrawal,
  proposedText,
  silence,
  silenceBreak,
  takingPart,
  textConfirmation,
} from './proposals.ts'
import type { Random } from './random.ts'
import { say, type Said } from './speaking.ts'
import type { TestNode } from './test-node.ts'

const hourMs = 3_600_000
const open: Partial<Said> = { label: 'TLP:CLEAR', audience: ['public'] }

/** What is said next, given the id of what was said last. */
type Script<T> = Generator<Said, T, string>

/**
 * Says one thing after another that proposals are made of: the members' consent to the method, then text after text,
 * some in the open, each asked about, put under silence, broken and put anew, or adopted and taken part in.
 */
export function openRandomProposals(at: TestNode, random: Random): () => Promise<string> {
  let turn: Promise<unknown> = Promise.resolve()
  const script = play(random, () => Date.parse(at.node.clock.now()))
  let last = ''

  async function step(): Promise<string> {
    const said = script.next(last).value as Said
    last = (await say(at, said)).statement
    return said.kind
  }

  return () => {
    const told = turn.then(step)
    turn = told.catch(() => undefined)
    return told
  }
}

function* play(random: Random, nowMs: () => number): Script<never> {
  for (const state of members) yield method(officeOf(state))
  for (let number = 1, decisions = 0; ; number++) {
    const reach = random.chance(0.4) ? open : {}
    const anyOffice = (): string => officeOf(random.pick(members))
    let on = yield proposal({ number }, reach)
    const asked = yield amendment(on, anyOffice(), {}, reach)
    const amendments = [{ id: asked, taken: 'not', reason: 'It\tstays.' }]
    on = yield proposal({ number, amendments }, { ...reach, replaces: on as never })
    yield comment(on, anyOffice(), {}, reach)
    for (const language of organisationLanguages) yield textConfirmation(on, language, proposedText, reach)
    const passed = yield* silences(random, nowMs, on, number % 2 === 1, reach)
    if (passed === undefined) continue
    const date = new Date(nowMs()).toISOString().slice(0, 10)
    const decision = yield adoption(passed, { number: ++decisions, date, text: digestsOf() }, reach)
    yield takingPart(decision, anyOffice(), { takesPart: random.chance(0.7) }, reach)
  }
}

/** Until one passes, which it answers, or the text is withdrawn. What is objected to is broken at first. */
function* silences(
  random: Random,
  nowMs: () => number,
  on: string,
  isObjectedTo: boolean,
  reach: Partial<Said>,
): Script<string | undefined> {
  let refs: { readonly refs?: string[] } = {}
  for (let count = 1; ; count++) {
    let expiresMs = nowMs() + 25 * hourMs
    const put = yield silence(on, new Date(expiresMs).toISOString(), {}, { ...reach, ...refs })
    let isBroken = false
    while (!isBroken && nowMs() < expiresMs) {
      const by = officeOf(random.pick(members))
      const chance = random.below(20)
      if (chance < 3 || (count === 1 && isObjectedTo)) {
        yield silenceBreak(put, by, {}, reach)
        isBroken = true
      } else if (chance === 3) {
        yield proposalWithdrawal(on, undefined, reach)
        return undefined
      } else if (chance === 4) {
        expiresMs += 6 * hourMs
        yield extension(put, new Date(expiresMs).toISOString(), reach)
      } else if (chance < 12) yield position(put, by, {}, reach)
      else yield comment(on, by, {}, reach)
    }
    if (!isBroken) return put
    refs = { refs: [put] }
  }
}
