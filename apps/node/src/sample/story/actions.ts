import { sha256Hex, type AgencyId } from '@concert/statement'
import { Buffer } from 'node:buffer'
import {
  about,
  foreignOf,
  healthOf,
  instant,
  members,
  open,
  secretariat,
  three,
  toMembers,
  type Beat,
  type Line,
  type Member,
  type Told,
} from './beat.ts'

const said = { ...toMembers, about } as const
const inPublic = { ...open, about } as const

type Progress = 'begun' | 'on-track' | 'delayed' | 'blocked' | 'achieved'
type Update = { readonly progress: Progress; readonly text: string; readonly expected?: string }

const update = (of: string, by: AgencyId, body: Update, told: Told, evidence?: string): Line => ({
  by,
  draft: {
    ...(of === 'action duty offices' ? said : inPublic),
    lang: 'en',
    kind: 'actions.update',
    inReplyTo: told(of).id,
    body: { ...body },
    ...(evidence === undefined ? {} : { attachments: [attached(evidence)] }),
  },
})

function attached(text: string) {
  const bytes = Buffer.from(text)
  return { sha256: sha256Hex(bytes), bytes, mediaType: 'text/plain', name: 'evidence.txt' }
}

const dutyOffices: Readonly<Partial<Record<Member, Update>>> = {
  IND: { progress: 'achieved', text: 'The office is named, and answers at any hour.' },
  KAZ: { progress: 'achieved', text: 'The national focal point is named, with a deputy.' },
  CHN: { progress: 'achieved', text: 'The office is named, with two deputies.' },
  KGZ: {
    progress: 'delayed',
    text: 'The office is named; duty at night begins with the new shifts.',
    expected: '2020-05-04',
  },
  PAK: { progress: 'achieved', text: 'The office is named, with a deputy.' },
  RUS: { progress: 'achieved', text: 'The office is named, with a deputy.' },
  UZB: { progress: 'achieved', text: 'The office is named, with a deputy.' },
}

/** Three actions of the decision of 10 April: one complete, one overdue in two states, one that is begun. */
export const actionsOfDecision: readonly Beat[] = [
  {
    at: instant('2020-04-11T09:00'),
    lines: (told) => [
      {
        name: 'action figures',
        by: secretariat,
        draft: {
          ...inPublic,
          kind: 'actions.action',
          refs: [told('decision 1').id],
          body: {
            title: three(
              'Report figures in the agreed form',
              'Представлять данные по согласованной форме',
              '按商定格式报告数据',
            ),
            what: three(
              'Each state reports new cases and deaths in the agreed form and says by which definition it has counted.',
              'Каждое государство сообщает о новых случаях заболевания и смерти по согласованной форме, указывая применяемое определение.',
              '各国按商定格式报告新增病例和死亡病例，并注明统计定义。',
            ),
            states: [...members],
            due: '2020-04-24',
            measure: three(
              'A report of every state for the week of 13–19 April is in the record, in the agreed form.',
              'Донесение каждого государства за неделю 13–19 апреля внесено в реестр по согласованной форме.',
              '各国4月13日至19日当周报告均已按商定格式载入记录。',
            ),
          },
        },
      },
      {
        name: 'action duty offices',
        by: secretariat,
        draft: {
          ...said,
          kind: 'actions.action',
          refs: [told('decision 1').id],
          body: {
            title: three(
              'Name duty offices that can be reached at any hour',
              'Назначить круглосуточные контактные пункты',
              '指定全天候联络单位',
            ),
            what: three(
              'Each state names an office and a deputy, and answers a call of the Secretariat by night.',
              'Каждое государство назначает подразделение и его заместителя и отвечает на ночной контрольный звонок Секретариата.',
              '各国指定一个联络单位及候补单位，并应答秘书处的夜间测试呼叫。',
            ),
            states: [...members],
            due: '2020-04-20',
            measure: three(
              'A call by night is answered within thirty minutes.',
              'Ответ на ночной звонок получен в течение тридцати минут.',
              '夜间呼叫在三十分钟内得到应答。',
            ),
          },
        },
      },
    ],
  },
  {
    at: instant('2020-04-13T09:00'),
    lines: (told) => [
      {
        name: 'action algorithms',
        by: secretariat,
        draft: {
          ...inPublic,
          kind: 'actions.action',
          refs: [told('decision 1').id],
          body: {
            title: three(
              'Work out common algorithms of early warning',
              'Разработать единые алгоритмы раннего предупреждения',
              '制定统一的早期预警算法',
            ),
            what: three(
              'The services agree on algorithms, their parameters and how they are tried on the figures of spring 2020.',
              'Службы согласуют алгоритмы, их параметры и порядок проверки на данных весны 2020 года.',
              '各国机构商定算法、参数以及以2020年春季数据进行检验的办法。',
            ),
            states: ['KAZ', 'RUS', 'UZB'],
            due: '2020-06-15',
            measure: three(
              'The parameters are in the record, and every signal can be computed again from it.',
              'Параметры внесены в реестр, и любой сигнал может быть рассчитан по нему заново.',
              '参数已载入记录，任何信号均可据此重新计算。',
            ),
            dependsOn: [told('action figures').id],
          },
        },
      },
    ],
  },
  {
    at: instant('2020-04-17T09:00'),
    lines: (told) =>
      members.flatMap((state) => {
        const body = dutyOffices[state]
        if (body === undefined) return []
        const evidence =
          body.progress === 'achieved'
            ? `Answer to the call by night: ${state}, within thirty minutes.\n`
            : undefined
        return [update('action duty offices', healthOf(state), body, told, evidence)]
      }),
  },
  {
    at: instant('2020-04-21T09:00'),
    lines: (told) => [
      ...members.map((state) =>
        update(
          'action figures',
          healthOf(state),
          { progress: 'achieved', text: 'The report for the week of 13–19 April is in the agreed form.' },
          told,
        ),
      ),
      update(
        'action algorithms',
        'rus-ses' as AgencyId,
        { progress: 'begun', text: 'A first list of algorithms goes to the other two services this week.' },
        told,
      ),
    ],
  },
  {
    at: instant('2020-04-23T12:00'),
    lines: (told) => [
      {
        by: secretariat,
        draft: {
          ...inPublic,
          lang: 'en',
          kind: 'actions.completion',
          inReplyTo: told('action figures').id,
          body: { outcome: 'completed', reason: 'The eight reports are in the record.' },
        },
      },
    ],
  },
]

/** What comes of the call of 29 April: the ministers' videoconference, and what is asked of each ministry for it. */
export const actionsOfCall: readonly Beat[] = [
  {
    at: instant('2020-04-29T04:50'),
    lines: (told) => [
      {
        name: 'action videoconference',
        by: secretariat,
        draft: {
          ...inPublic,
          kind: 'actions.action',
          refs: [told('call in public').id],
          body: {
            title: three(
              'Hold a videoconference of the foreign ministers',
              'Провести видеоконференцию министров иностранных дел',
              '举行外长视频会议',
            ),
            what: three(
              'The Secretariat agrees on the day with the ministries, prepares the agenda with the state in the chair, and convenes. On the agenda: joint actions against the pandemic, and its social and economic consequences.',
              'Секретариат согласовывает с министерствами дату, готовит вместе с председательствующим государством повестку дня и созывает встречу. В повестке — совместные действия против пандемии и её социально-экономические последствия.',
              '秘书处与各国外交部商定日期，与主席国共同拟定议程并召集会议。议程包括抗疫联合行动以及疫情的社会经济影响。',
            ),
            states: [...members],
            agencies: [...members.map(foreignOf), secretariat].toSorted(),
            due: '2020-05-13',
            measure: three(
              'The ministers have met, and the outcome is in the record.',
              'Встреча министров состоялась, её итоги внесены в реестр.',
              '外长会议已举行，成果已载入记录。',
            ),
            paragraph: 'p6',
          },
        },
      },
      {
        name: 'request for dates',
        by: secretariat,
        draft: {
          ...said,
          kind: 'desk.request',
          refs: [told('call in public').id],
          body: {
            to: members.map(foreignOf).toSorted(),
            subject: three(
              'Dates for the videoconference of the foreign ministers',
              'Даты видеоконференции министров иностранных дел',
              '外长视频会议日期',
            ),
            texts: three(
              'Please name the days from 11 to 15 May 2020 on which your minister can take part, and who your point of contact for the preparation is.',
              'Просим сообщить, в какие дни с 11 по 15 мая 2020 года Ваш министр мог бы принять участие, и назвать подразделение, ответственное за подготовку встречи.',
              '请告知贵国外长可于2020年5月11日至15日期间哪几日出席会议，并指定筹备工作联系单位。',
            ),
            due: instant('2020-05-04T12:00'),
          },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T04:58'),
    lines: (told) => [
      update(
        'action videoconference',
        secretariat,
        { progress: 'begun', text: 'The ministries have been asked for days; the agenda is being drafted.' },
        told,
      ),
      {
        by: foreignOf('RUS'),
        draft: {
          ...said,
          lang: 'ru',
          kind: 'desk.answer',
          inReplyTo: told('request for dates').id,
          body: { text: 'Приемлемы 12 и 13 мая. Подготовку ведёт профильный департамент министерства.' },
        },
      },
      {
        by: foreignOf('CHN'),
        draft: {
          ...said,
          lang: 'zh',
          kind: 'desk.answer',
          inReplyTo: told('request for dates').id,
          body: { text: '5月13日可行。筹备工作由本部主管司局负责。' },
        },
      },
    ],
  },
]
