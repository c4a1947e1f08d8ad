import { annex2Result, riskOf, type AgencyId, type Instant } from '@concert/statement'
import type { OrganisationFile } from '../founding/organisation-file.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { figuresSource, weeklyFigures } from './figures.ts'

const open = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19', lang: 'en' } as const
const assessed = '2020-04-28T12:00:00.000Z' as Instant
const alerted = '2020-04-29T05:00:00.000Z' as Instant
const expires = '2020-05-06T05:00:00.000Z' as Instant

/** At the end of the sample the Secretariat assesses the event by what is public, and tries out the line of alerts. */
export async function sayThreats(
  node: RunningNode,
  file: OrganisationFile,
  moveTo: (to: Instant) => Promise<void>,
): Promise<void> {
  const by: AgencyId = file.secretariat.agency
  await moveTo(assessed)
  await node.signAndTake(by, { ...open, kind: 'threats.assessment', body: assessmentOf(file) })
  await moveTo(alerted)
  await node.signAndTake(by, { ...open, kind: 'threats.alert', body: exerciseFor(file) })
}

function assessmentOf({ states }: OrganisationFile): Readonly<Record<string, unknown>> {
  const affected = states.filter(({ state }) => /[1-9]/.test(weeklyFigures[state] ?? '')).length
  const source = `${affected} of ${states.length} states of the organisation have reported cases (${figuresSource.name}).`
  const yes = (reason: string) => ({ answer: 'yes', reason }) as const
  const answers = {
    serious: yes('Deaths are reported in most of the states that have cases.'),
    unusual: yes('The disease is caused by a virus that was not known before the end of 2019.'),
    spread: yes(`${source} WHO declared an international emergency on 30 January 2020.`),
    restrictions: yes('Many states have restricted travel since February 2020.'),
  }
  const result = annex2Result('other', { serious: 'yes', unusual: 'yes', spread: 'yes', restrictions: 'yes' })
  return {
    annex2: { disease: 'other', answers, result },
    risks: [
      {
        scope: 'regional',
        question: 'Will the disease go on spreading among the states within four weeks?',
        likelihood: { level: 'almost-certain', reason: source },
        consequences: {
          level: 'major',
          reason: 'No vaccine and no proven treatment; hospitals are under pressure in several states.',
        },
        confidence: {
          level: 'moderate',
          reason: 'The figures are public and comparable only in part: states test differently.',
        },
        risk: riskOf('almost-certain', 'major'),
      },
    ],
  }
}

/** To the members, each of which can acknowledge it from its office's desk. */
function exerciseFor({ states, names }: OrganisationFile): Readonly<Record<string, unknown>> {
  const members = states.filter(({ role }) => role === 'member')
  return {
    status: 'exercise',
    type: 'alert',
    names: { en: 'COVID-19', ru: 'COVID-19', zh: '2019冠状病毒病' },
    urgency: 'expected',
    severity: 'unknown',
    certainty: 'unknown',
    responseTypes: ['none'],
    expires,
    recipients: members.map(({ state }) => state),
    acknowledgeWithinMinutes: 1_440,
    texts: {
      en: {
        headline: 'The line of alerts is being tried out',
        description: 'Every duty officer acknowledges this message. Nothing has happened.',
        instruction: 'Acknowledge, and do nothing else.',
      },
      ru: {
        headline: 'Проверка линии оповещения',
        description: 'Каждый дежурный подтверждает это сообщение. Ничего не произошло.',
        instruction: 'Подтвердите получение; больше ничего делать не нужно.',
      },
      zh: {
        headline: '测试警报线路',
        description: '各值班人员请确认收到本消息。没有发生任何事件。',
        instruction: '请确认，无需其他行动。',
      },
    },
    areas: [{ names, places: members.map(({ state }) => state) }],
    note: 'An exercise of the sample.',
  }
}
