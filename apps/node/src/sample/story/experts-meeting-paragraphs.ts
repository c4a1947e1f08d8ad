import { members, three } from './beat.ts'

/** The Secretariat stands after the eight ministries among the parties. */
const secretariatAt = members.length

/** What is said in public of the experts' meeting. */
export const meetingParagraphs = [
  {
    id: 'p1',
    voice: 'joint',
    stance: 'exchanged-views',
    texts: three(
      'Experts of the health ministries of the eight member states met by video on 1 April 2020, with Russia in the chair. Each described how the epidemic runs in its own country and which measures are in force there.',
      'Эксперты министерств здравоохранения восьми государств-членов провели 1 апреля 2020 года видеоконференцию под председательством России. Каждый из них рассказал о ходе эпидемии в своей стране и о принимаемых мерах.',
      '2020年4月1日，八个成员国卫生主管部门专家举行视频会议，俄罗斯担任主席。各方分别介绍了本国疫情发展情况和现行措施。',
    ),
  },
  {
    id: 'p2',
    voice: 'joint',
    stance: 'expressed-concern',
    texts: three(
      'The experts are concerned that the situation is becoming worse in the world and in most of the member states.',
      'Эксперты выразили обеспокоенность ухудшением обстановки в мире и в большинстве государств-членов.',
      '专家们对全球及多数成员国疫情形势趋于严峻表示关切。',
    ),
  },
  {
    id: 'p3',
    voice: 'joint',
    stance: 'exchanged-views',
    texts: three(
      'They discussed how the health ministries and the sanitary-epidemiological services can work together more closely against COVID-19.',
      'Обсуждены возможности более тесного взаимодействия министерств здравоохранения и санитарно-эпидемиологических служб в противодействии COVID-19.',
      '与会专家讨论了卫生主管部门与卫生防疫机构在抗击2019冠状病毒病方面进一步加强合作的前景。',
    ),
  },
  {
    id: 'p4',
    voice: 'own',
    speaker: secretariatAt,
    stance: 'undertook',
    texts: three(
      'The Secretariat will put before the member states proposals on better mechanisms of cooperation.',
      'Секретариат внесёт на рассмотрение государств-членов предложения по совершенствованию механизмов взаимодействия.',
      '秘书处将向各成员国提出关于完善合作机制的建议。',
    ),
    commitments: [
      {
        party: secretariatAt,
        what: three(
          'Put proposals on mechanisms of cooperation before the member states',
          'Внести предложения по механизмам взаимодействия',
          '提出关于合作机制的建议',
        ),
        by: '2020-04-03',
      },
    ],
  },
] as const
