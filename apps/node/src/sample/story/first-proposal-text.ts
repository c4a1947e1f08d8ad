import type { ProposalText } from '@concert/statement'
import { three } from './beat.ts'

const title = three(
  'Better mechanisms of cooperation among health ministries and sanitary-epidemiological services',
  'О совершенствовании механизмов взаимодействия министерств здравоохранения и санитарно-эпидемиологических служб',
  '关于完善卫生主管部门与卫生防疫机构合作机制的建议',
)

const preamble = three(
  'The member states, concerned at the course of the epidemic in the world and in their own countries, and mindful of the meeting of their experts on 1 April 2020, have agreed as follows.',
  'Государства-члены, будучи обеспокоены развитием эпидемии в мире и в своих странах и учитывая итоги встречи экспертов 1 апреля 2020 года, договорились о нижеследующем.',
  '各成员国对全球及本国疫情发展表示关切，并注意到2020年4月1日专家会议的情况，达成一致如下。',
)

const contacts = three(
  'Each state names an office that the others and the Secretariat can reach at any hour, with a deputy, and keeps both up to date.',
  'Каждое государство назначает подразделение, с которым другие государства и Секретариат могут связаться в любое время суток, а также его заместителя, и своевременно обновляет эти сведения.',
  '各国指定一个可供其他国家和秘书处全天候联系的单位及其候补单位，并及时更新有关信息。',
)

const warning = three(
  'The sanitary-epidemiological services work out together the algorithms by which a signal of early warning is raised, the same for all states, and look at them again every six months.',
  'Санитарно-эпидемиологические службы совместно разрабатывают единые для всех государств алгоритмы подачи сигналов раннего предупреждения и пересматривают их каждые шесть месяцев.',
  '各国卫生防疫机构共同制定对各国一律适用的早期预警信号算法，并每六个月审议一次。',
)

const heading = {
  figures: three('Exchange of figures', 'Обмен данными', '数据交换'),
  contacts: three('Points of contact', 'Контактные пункты', '联络点'),
  warning: three('Early warning', 'Раннее предупреждение', '早期预警'),
  advice: three('Advice among experts', 'Консультации экспертов', '专家磋商'),
}

/** As the Secretariat tabled it on 2 April 2020. */
export const firstVersion: ProposalText = {
  title,
  preamble,
  articles: [
    {
      id: '1',
      heading: heading.figures,
      texts: three(
        'Each state reports new cases and deaths every day, in the agreed form.',
        'Каждое государство ежедневно сообщает о новых случаях заболевания и смерти по согласованной форме.',
        '各国每日按照商定格式报告新增病例和死亡病例。',
      ),
    },
    { id: '2', heading: heading.contacts, texts: contacts },
    { id: '3', heading: heading.warning, texts: warning },
  ],
}

/** What Russia and Kyrgyzstan each ask for in place of the first article. */
export const figuresByRussia = three(
  'Each state reports new cases and deaths every day, in the agreed form and by the agreed definitions, and says which definition it has counted by.',
  'Каждое государство ежедневно сообщает о новых случаях заболевания и смерти по согласованной форме и согласованным определениям, указывая, по какому определению вёлся учёт.',
  '各国每日按照商定格式和商定定义报告新增病例和死亡病例，并注明所采用的统计定义。',
)

export const figuresByKyrgyzstan = three(
  'Each state reports new cases and deaths every day, or every week where its services cannot do so daily, in the agreed form.',
  'Каждое государство ежедневно, а при отсутствии такой возможности — еженедельно сообщает о новых случаях заболевания и смерти по согласованной форме.',
  '各国每日，或在无法每日报告时每周，按照商定格式报告新增病例和死亡病例。',
)

/** What Uzbekistan asks for after the third article. */
export const adviceByUzbekistan = three(
  'Experts of the health ministries take counsel by video every two weeks while the epidemic lasts, in the order of the chairmanship.',
  'На период эпидемии эксперты министерств здравоохранения раз в две недели проводят консультации в формате видеоконференции в порядке очерёдности председательства.',
  '疫情期间，各国卫生主管部门专家按主席国轮值顺序，每两周举行一次视频磋商。',
)

/** With what became of the three amendments: the text that passed silence. */
export const secondVersion: ProposalText = {
  title,
  preamble,
  articles: [
    {
      id: '1',
      heading: heading.figures,
      texts: three(
        'Each state reports new cases and deaths every day, or every week where its services cannot do so daily, in the agreed form and by the agreed definitions, and says which definition it has counted by.',
        'Каждое государство ежедневно, а при отсутствии такой возможности — еженедельно сообщает о новых случаях заболевания и смерти по согласованной форме и согласованным определениям, указывая, по какому определению вёлся учёт.',
        '各国每日，或在无法每日报告时每周，按照商定格式和商定定义报告新增病例和死亡病例，并注明所采用的统计定义。',
      ),
    },
    { id: '2', heading: heading.contacts, texts: contacts },
    { id: '3', heading: heading.warning, texts: warning },
    { id: '4', heading: heading.advice, texts: adviceByUzbekistan },
  ],
}
