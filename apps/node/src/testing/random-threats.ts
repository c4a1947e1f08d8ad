import type { Random } from './random.ts'
import { say, type Said } from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'
import { acknowledgement, alert, annex2, assessment, parameters, risk, signal, timeline } from './threats.ts'

type Reported = { readonly by: string; readonly observation: Record<string, unknown>; readonly more: object }

/** Says one thing after another that threats are made of, each resting on what was said before. */
export function openRandomThreats(
  at: TestNode,
  random: Random,
): (reported: readonly Reported[]) => Promise<string> {
  const steps = [agree, find, triage, assess, tell, warn, acknowledge]
  let step = 0
  let agreed = ''
  let found: { statement: string; by: string; more: object } | undefined
  let warned = ''

  async function speak(said: Said): Promise<{ statement: string }> {
    return say(at, said)
  }

  async function agree(): Promise<string> {
    agreed = (await speak({ ...parameters, body: { ...parameters.body, basis: `Agreed, ${step}.` } }))
      .statement
    return 'threats.parameters'
  }

  async function find(reported: readonly Reported[]): Promise<string> {
    const daily = reported.filter(
      ({ observation: { indicator, period } }) =>
        indicator === 'cases_confirmed_new' && !String(period).includes('W'),
    )
    if (daily.length === 0 || agreed === '') return agree()
    const { by, observation, more } = random.pick(daily)
    const { place, indicator, period } = observation
    const body = { series: { agency: by, place, indicator }, period, score: random.below(100) / 7 }
    const { statement } = await speak(signal(by, agreed, body, more))
    found = { statement, by, more }
    return 'threats.signal'
  }

  async function triage(): Promise<string> {
    if (found === undefined) return assess()
    const { statement, by, more } = found
    const body = { decision: 'dismissed', reason: 'Late\tresults.' }
    await speak({ by, kind: 'threats.triage', inReplyTo: statement, ...more, body })
    return 'threats.triage'
  }

  async function assess(): Promise<string> {
    const by = random.pick(['kaz-moh', 'rus-moh', secretariat])
    const answer = () => random.pick(['yes', 'no', 'unknown'] as const)
    const privacy = random.chance(0.5) ? { label: 'TLP:AMBER', audience: ['observers', 'secretariat'] } : {}
    const body = { annex2: annex2(answer(), answer(), answer(), answer()), risks: [risk('likely', 'major')] }
    await speak(assessment(by, { state: random.pick(['KAZ', 'IND', 'IRN']), ...body }, privacy as object))
    return 'threats.assessment'
  }

  async function tell(): Promise<string> {
    await speak(timeline('kaz-moh', { state: 'KAZ', detected: `2020-03-${10 + random.below(20)}` }))
    return 'threats.timeline'
  }

  async function warn(): Promise<string> {
    const expires = '2030-01-01T00:00:00.000Z'
    warned = (await speak(alert(random.pick(['kaz-moh', 'ind-moh']), { expires }))).statement
    return 'threats.alert'
  }

  async function acknowledge(): Promise<string> {
    if (warned === '') return warn()
    await speak(acknowledgement('rus-moh', warned))
    return 'threats.acknowledgement'
  }

  return async (reported) => steps[step++ % steps.length]!(reported)
}
