import type { ReadoutContext } from './readout-reading.ts'

/** Readouts of our own making, in the manner of those that are published: all persons in them are invented. */
export const testReadouts = {
  ministry: `On 3 March, Foreign Minister of the Russian Federation, Mr. Pavel Ozerov, held a telephone conversation with Kazakhstan's Minister of Healthcare Yerlan Sadykov, at the request of the Kazakh side.

The two ministers discussed cooperation in countering the epidemic and the supply of test kits. The Russian side will send 20,000 test kits by 15 March 2020. Mr Sadykov thanked the Russian side for its support and expressed concern over the situation at the border crossings.

The sides agreed to continue contacts between the sanitary services.`,
  letter: `The Minister of Health of Uzbekistan, Alisher Karimov, sent a letter to the Director-General of the World Health Organization, Dr Anna Lindholm, on 12 May 2020.
In the letter, Mr Karimov informed the Director-General about the measures taken and pledged to provide weekly reports.
Dr Peter Muster also took part.`,
  russian: `О телефонном разговоре Генерального секретаря ШОС с заместителем министра иностранных дел КНР

29 апреля 2020 г. Генеральный секретарь ШОС В.И.Озеров провёл телефонный разговор с заместителем министра иностранных дел КНР Ли Вэньхаем.

Собеседники обменялись мнениями по вопросам противодействия пандемии.

В.И.Озеров отметил, что решительные меры дали положительные результаты. Он проинформировал Ли Вэньхая о состоявшемся 1 апреля совещании экспертов министерств здравоохранения под председательством России в формате видеоконференции.

В свою очередь Ли Вэньхай подчеркнул, что Китай продолжит содействовать сотрудничеству. Китайская сторона готова направить группу врачей до 15 мая. Он поблагодарил г-на Озерова за брифинги.

Стороны договорились поддерживать контакты.`,
  chinese: `上合组织秘书长与中国外交部副部长通电话

2020年4月29日，上海合作组织秘书长弗拉基米尔·奥泽罗夫同中国外交部副部长李文海通电话。

双方就共同抗击疫情交换意见。

奥泽罗夫表示，中方采取的果断措施取得积极成效。他介绍了4月1日由俄罗斯主持的卫生部门专家视频会议情况。

李文海强调，中方将继续推动各领域合作。李文海对秘书处的工作表示感谢。

双方一致认为，将疫情政治化是不可接受的。`,
  page: `<!doctype html><html><head><title>News</title><script>alert("On 1 May 2020 Minister of Health of India Wrong Name met")</script><style>p{}</style></head>
<body><nav>Home | News</nav><h1>Meeting on health</h1><p>Beijing, 5 May 2020. Chinese State Councilor and Foreign Minister <b>Zhao Ming</b> met with Secretary-General of the SCO Ivan Petrenko.</p>
<p style="display: none">Hidden on 1 June 2020</p><div hidden><p>Hidden too<br>and this</div><p>Zhao Ming said China stands ready to share its experience.&nbsp;He proposed to hold a meeting of health ministers on 20 June.</p><p aria-hidden="true">unseen</p><!-- <p>remark</p> --><footer>Contacts</footer></body></html>`,
}

const states = ['CHN', 'KAZ', 'RUS', 'UZB'] as const

export const testContext: ReadoutContext = {
  agencies: [
    { agency: 'sco-secretariat', type: 'secretariat' },
    ...states.flatMap(
      (state) =>
        [
          { agency: `${state.toLowerCase()}-mfa`, type: 'foreign-ministry', state },
          { agency: `${state.toLowerCase()}-moh`, type: 'health-ministry', state },
        ] as never[],
    ),
  ],
  organisation: ['SCO', 'ШОС', '上合组织', '上海合作组织'],
  reader: 'sco-secretariat',
  today: '2020-05-20',
}
