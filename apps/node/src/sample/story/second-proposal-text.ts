import type { ProposalText } from '@concert/statement'
import { three } from './beat.ts'

const title = three(
  'Rules for mutual assistance with medical supplies',
  'О порядке взаимного содействия в обеспечении медицинскими изделиями',
  '关于医疗物资互助办法的建议',
)

const preamble = three(
  'The member states, thankful for the assistance that states have given one another since January 2020, have agreed as follows.',
  'Государства-члены, выражая признательность за содействие, которое государства оказывают друг другу с января 2020 года, договорились о нижеследующем.',
  '各成员国对2020年1月以来各国相互提供的援助表示感谢，达成一致如下。',
)

const requests = three(
  'A state that needs medical supplies says what it needs, how much and by when; the Secretariat passes the request on to all the same day.',
  'Государство, нуждающееся в медицинских изделиях, сообщает, что именно, в каком количестве и к какому сроку требуется; Секретариат в тот же день доводит обращение до сведения всех.',
  '需要医疗物资的国家说明所需种类、数量和时限；秘书处于当日将请求转告各方。',
)

const heading = {
  requests: three('Requests', 'Обращения', '请求'),
  transit: three('Passage', 'Транзит', '过境'),
  receipt: three('Receipt', 'Получение', '接收'),
}

const receipt = three(
  'Whoever receives a consignment confirms what has arrived, and differences from what was sent are stated with their reasons.',
  'Получатель подтверждает, что поступило; расхождения с отправленным указываются с объяснением причин.',
  '接收方确认到货情况；如与发运情况不符，应说明原因。',
)

/** What Kazakhstan asks for in place of the second article when it breaks the silence. */
export const transitByKazakhstan = three(
  'Each state lets consignments of medical supplies for another state pass through its territory without delay, under its own law and customs procedures, and names an office that answers for it.',
  'Каждое государство в соответствии со своим законодательством и таможенными процедурами без промедления пропускает через свою территорию партии медицинских изделий, следующие в другое государство, и назначает ответственное за это подразделение.',
  '各国依照本国法律和海关程序，及时放行运往他国的医疗物资过境，并指定负责单位。',
)

/** As the Secretariat tabled it on 14 April 2020; the silence on it was broken. */
export const supplies: ProposalText = {
  title,
  preamble,
  articles: [
    { id: '1', heading: heading.requests, texts: requests },
    {
      id: '2',
      heading: heading.transit,
      texts: three(
        'Each state lets consignments of medical supplies for another state pass through its territory without delay.',
        'Каждое государство без промедления пропускает через свою территорию партии медицинских изделий, следующие в другое государство.',
        '各国及时放行运往他国的医疗物资过境。',
      ),
    },
    { id: '3', heading: heading.receipt, texts: receipt },
  ],
}

/** Under silence at the end of the sample. */
export const suppliesAnew: ProposalText = {
  title,
  preamble,
  articles: [
    { id: '1', heading: heading.requests, texts: requests },
    { id: '2', heading: heading.transit, texts: transitByKazakhstan },
    { id: '3', heading: heading.receipt, texts: receipt },
  ],
}
