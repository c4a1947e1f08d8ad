import { three, type Three, type Told } from './beat.ts'

const ministry = 1
const secretary = 0

const experience = three(
  'The Vice Minister told of China’s experience in countering the coronavirus and of its cooperation with other states in this.',
  'Заместитель министра рассказал об опыте Китая в противодействии коронавирусу и о сотрудничестве с другими государствами в этой сфере.',
  '副部长介绍了中国抗击新冠病毒的经验以及在这方面与其他国家开展合作的情况。',
)

/** What China’s ministry asked for in place of the first words of `p9`. */
export const confidence = {
  offered: three(
    'He is confident that the member states will succeed in the work of the organisation.',
    'Он выразил уверенность в успехе работы государств-членов в организации.',
    '他相信各成员国在本组织的工作将取得成功。',
  ),
  asked: three(
    'He is confident that the member states, acting in concert, will achieve more in the development of the organisation.',
    'Он выразил уверенность, что совместными усилиями государства-члены добьются новых успехов в развитии организации.',
    '他相信，各成员国齐心协力，必将推动本组织发展取得新的成就。',
  ),
}

const opening = {
  id: 'p1',
  voice: 'joint',
  stance: 'exchanged-views',
  texts: three(
    'The two sides exchanged views on the coronavirus pandemic and on what the organisation does to stop its spread.',
    'Стороны обменялись мнениями о пандемии коронавируса и о мерах организации по сдерживанию её распространения.',
    '双方就新冠疫情及本组织为遏制疫情蔓延所作努力交换了意见。',
  ),
} as const

const closing = {
  id: 'p11',
  voice: 'joint',
  stance: 'agreed',
  texts: three(
    'Both sides hold that the pandemic must not be made a matter of politics: it is a challenge to the whole international community, and all states have to meet it in concert.',
    'Стороны едины в том, что политизация пандемии недопустима: это глобальный вызов всему международному сообществу, требующий согласованных усилий всех государств.',
    '双方一致认为，不应将疫情政治化。疫情是对整个国际社会的全球性挑战，需要各国齐心协力应对。',
  ),
} as const

const thanks = [
  {
    id: 'p3',
    voice: 'own',
    speaker: secretary,
    stance: 'emphasised',
    texts: three(
      'He stressed that the regular briefings of China’s Ministry of Foreign Affairs gave the public and the international community genuine and specific information, by which other states could assess the threat and take precautions.',
      'Он подчеркнул, что благодаря регулярным брифингам Министерства иностранных дел Китая общественность и международное сообщество получали достоверную и конкретную информацию, а другие государства смогли оценить угрозу и принять меры предосторожности.',
      '他强调，中国外交部定期举行吹风会，使公众和国际社会获得真实、具体的信息，其他国家得以据此评估威胁、采取预防措施。',
    ),
  },
  {
    id: 'p4',
    voice: 'own',
    speaker: secretary,
    stance: 'noted',
    texts: three(
      'The assistance that China gives to many countries does much for the struggle against the pandemic in the world.',
      'Помощь, которую Китай оказывает многим странам, вносит весомый вклад в глобальную борьбу с пандемией.',
      '中国向许多国家提供的援助为全球抗疫作出了重要贡献。',
    ),
  },
] as const

const videoconference = {
  id: 'p6',
  voice: 'own',
  speaker: secretary,
  stance: 'proposed',
  texts: three(
    'He considers it important that the foreign ministers of the member states meet by video, to discuss in practical terms joint actions against the pandemic and ways to lessen its social and economic consequences.',
    'Он считает важным провести видеоконференцию министров иностранных дел государств-членов для предметного обсуждения совместных действий по преодолению пандемии и смягчению её социально-экономических последствий.',
    '他认为，有必要举行成员国外长视频会议，就战胜疫情、减轻其社会经济影响的联合行动进行务实讨论。',
  ),
  commitments: [
    {
      party: secretary,
      what: three(
        'Prepare and convene a videoconference of the foreign ministers',
        'Подготовить и созвать видеоконференцию министров иностранных дел',
        '筹备并召集外长视频会议',
      ),
      by: '2020-05-13',
    },
  ],
} as const

/** The words of the call, each side’s own, attributed and joint; `wording` is how `p9` stands in this version. */
export function callParagraphs(told: Told, wording: keyof typeof confidence) {
  return [
    opening,
    measures(told),
    ...thanks,
    coordination(told),
    videoconference,
    ...ministrySaid(confidence[wording]),
    closing,
  ] as const
}

function measures(told: Told) {
  return {
    id: 'p2',
    voice: 'own',
    speaker: secretary,
    stance: 'noted',
    texts: three(
      'The Secretary-General noted that the firm measures of the Chinese Government, and the endurance and sense of duty of the Chinese people, have borne fruit. They gave the world two months, and encouraged many states to act as firmly.',
      'Генеральный секретарь отметил, что решительные меры китайского правительства, стойкость и ответственность китайского народа принесли результаты. Мир выиграл два месяца, а пример Китая побудил многие государства действовать столь же решительно.',
      '秘书长指出，中国政府采取的果断措施以及中国人民的坚韧和高度责任感已见成效，为世界赢得了两个月时间，也鼓舞许多国家果断行动。',
    ),
    facts: [
      {
        texts: three(
          'China reported 30,684 new cases in the week of 10–16 February 2020 and 107 in the week of 20–26 April.',
          'Китай сообщил о 30 684 новых случаях за неделю 10–16 февраля 2020 года и о 107 за неделю 20–26 апреля.',
          '中国2020年2月10日至16日当周报告新增病例30684例，4月20日至26日当周为107例。',
        ),
        basis: ['2020-W07', '2020-W17'].map((period) => ({
          type: 'figure',
          place: 'CHN',
          indicator: 'cases_confirmed_new',
          period,
          size: told('report CHN 2020-W17').index + 1,
        })),
      },
    ],
  } as const
}

function coordination(told: Told) {
  return {
    id: 'p5',
    voice: 'own',
    speaker: secretary,
    stance: 'informed',
    texts: three(
      'He told of the Secretariat’s work to coordinate the efforts of the member states: the meeting of experts of the health ministries, and the proposals that the Secretariat made as the situation became worse in the world and in the member states.',
      'Он рассказал о работе Секретариата по координации усилий государств-членов: о встрече экспертов министерств здравоохранения и о предложениях, внесённых Секретариатом в связи с ухудшением обстановки в мире и в государствах-членах.',
      '他介绍了秘书处协调各成员国抗疫努力的工作，包括卫生主管部门专家会议，以及鉴于全球和成员国疫情趋于严峻，秘书处所提出的建议。',
    ),
    facts: [
      {
        texts: three(
          'Experts of the health ministries met by video on 1 April 2020, chaired by Russia.',
          'Эксперты министерств здравоохранения провели видеоконференцию 1 апреля 2020 года под председательством России.',
          '2020年4月1日，卫生主管部门专家举行视频会议，俄罗斯担任主席。',
        ),
        basis: [{ type: 'statement', id: told('meeting in public').id }],
      },
      {
        texts: three(
          'The first of the proposals was adopted on 10 April 2020.',
          'Первое из предложений принято 10 апреля 2020 года.',
          '第一项建议于2020年4月10日通过。',
        ),
        basis: [{ type: 'statement', id: told('decision 1').id }],
      },
    ],
  } as const
}

function ministrySaid(words: Three) {
  return [
    {
      id: 'p7',
      voice: 'attributed',
      speaker: ministry,
      stance: 'noted',
      texts: three(
        'The Vice Minister noted how actively the Secretariat works, and that its proposals are timely.',
        'Заместитель министра отметил активную работу Секретариата и актуальность его предложений.',
        '副部长肯定秘书处积极开展工作，认为其建议切合时宜。',
      ),
    },
    {
      id: 'p8',
      voice: 'attributed',
      speaker: ministry,
      stance: 'emphasised',
      texts: three(
        'He stressed that China, as a member of the organisation, will go on furthering cooperation in different fields, the struggle against COVID-19 among them.',
        'Он подчеркнул, что Китай как член организации будет и далее содействовать сотрудничеству в различных областях, включая борьбу с COVID-19.',
        '他强调，中方作为本组织成员，将继续推动各领域合作，包括抗击2019冠状病毒病。',
      ),
    },
    {
      id: 'p9',
      voice: 'attributed',
      speaker: ministry,
      stance: 'expressed-confidence',
      texts: words,
    },
    { id: 'p10', voice: 'attributed', speaker: ministry, stance: 'informed', texts: experience },
  ] as const
}
