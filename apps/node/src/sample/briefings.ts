import type { Instant } from '@concert/statement'

/** An issue of the sample: when it is issued, of which day, and the Secretariat's words. Facts are public ones. */
export type SampleBriefing = {
  readonly at: Instant
  readonly event: string
  readonly date: string
  readonly words: Readonly<
    Record<'en' | 'ru' | 'zh', { title: string; lead: string; notes: Record<string, string> }>
  >
}

const comparable = {
  en: 'States test, count and report differently. The figures of one state are to be read beside its own earlier figures.',
  ru: 'Государства по-разному проводят тестирование, учёт и представление данных. Показатели каждого государства следует рассматривать рядом с его собственными прежними показателями.',
  zh: '各国的检测、统计和报告方式不同。一国的数据应与该国此前的数据对照阅读。',
}

const declared = {
  en: 'WHO declared a public health emergency of international concern on 30 January 2020, and characterised COVID-19 as a pandemic on 11 March 2020.',
  ru: '30 января 2020 года ВОЗ объявила чрезвычайную ситуацию в области общественного здравоохранения, имеющую международное значение, а 11 марта 2020 года охарактеризовала COVID-19 как пандемию.',
  zh: '世卫组织于2020年1月30日宣布构成国际关注的突发公共卫生事件，并于2020年3月11日将2019冠状病毒病定性为大流行。',
}

export const issueOf15April: SampleBriefing = {
  at: '2020-04-15T09:00:00.000Z' as Instant,
  event: 'covid-19',
  date: '2020-04-15',
  words: {
    en: {
      title: 'COVID-19: the situation in twelve states in the week of 6–12 April 2020',
      lead: `By 15 April 2020 eleven of the twelve states of the organisation had reported cases of COVID-19. Tajikistan had reported none.\n\nFewer new cases were reported than in the week before by Pakistan and Iran, as many by Mongolia, and more by India, Kazakhstan, China, Kyrgyzstan, Russia, Uzbekistan, Afghanistan and Belarus.\n\n${declared.en}`,
      notes: { situation: comparable.en },
    },
    ru: {
      title: 'COVID-19: обстановка в двенадцати государствах за неделю 6–12 апреля 2020 года',
      lead: `К 15 апреля 2020 года о случаях COVID-19 сообщили одиннадцать из двенадцати государств организации. Таджикистан о случаях не сообщал.\n\nПо сравнению с предыдущей неделей новых случаев меньше у Пакистана и Ирана, столько же у Монголии, больше у Индии, Казахстана, Китая, Кыргызстана, России, Узбекистана, Афганистана и Беларуси.\n\n${declared.ru}`,
      notes: { situation: comparable.ru },
    },
    zh: {
      title: '2019冠状病毒病：2020年4月6日至12日当周十二国疫情形势',
      lead: `截至2020年4月15日，本组织十二国中有十一国报告了2019冠状病毒病病例，塔吉克斯坦未报告病例。\n\n与前一周相比，新增病例减少的有巴基斯坦和伊朗，持平的有蒙古，增加的有印度、哈萨克斯坦、中国、吉尔吉斯斯坦、俄罗斯、乌兹别克斯坦、阿富汗和白俄罗斯。\n\n${declared.zh}`,
      notes: { situation: comparable.zh },
    },
  },
}

export const issueOf29April: SampleBriefing = {
  at: '2020-04-29T05:30:00.000Z' as Instant,
  event: 'covid-19',
  date: '2020-04-29',
  words: {
    en: {
      title: 'COVID-19: the situation in twelve states in the week of 20–26 April 2020',
      lead: `By 29 April 2020 eleven of the twelve states of the organisation had reported cases of COVID-19. Tajikistan had reported none.\n\nFewer new cases were reported than in the week before by China, Kyrgyzstan, Uzbekistan, Iran and Mongolia, and more by India, Kazakhstan, Pakistan, Russia, Afghanistan and Belarus.\n\nThe Secretariat has assessed the risk of further spread among the states, and has tried out the line of alerts; the alert below is an exercise.`,
      notes: {
        situation: comparable.en,
        corrections:
          'On 17 April 2020 Wuhan published a revision by which 325 cases and 1,290 deaths of earlier weeks were added. They stand in the week of 13–19 April, because the public source gives no breakdown by week.',
      },
    },
    ru: {
      title: 'COVID-19: обстановка в двенадцати государствах за неделю 20–26 апреля 2020 года',
      lead: `К 29 апреля 2020 года о случаях COVID-19 сообщили одиннадцать из двенадцати государств организации. Таджикистан о случаях не сообщал.\n\nПо сравнению с предыдущей неделей новых случаев меньше у Китая, Кыргызстана, Узбекистана, Ирана и Монголии, больше у Индии, Казахстана, Пакистана, России, Афганистана и Беларуси.\n\nСекретариат оценил риск дальнейшего распространения среди государств и проверил линию оповещения; приведённое ниже оповещение является учебным.`,
      notes: {
        situation: comparable.ru,
        corrections:
          '17 апреля 2020 года в Ухане опубликованы уточнённые данные, по которым добавлены 325 случаев и 1290 случаев смерти за прежние недели. Они отнесены к неделе 13–19 апреля, поскольку открытый источник не приводит разбивки по неделям.',
      },
    },
    zh: {
      title: '2019冠状病毒病：2020年4月20日至26日当周十二国疫情形势',
      lead: `截至2020年4月29日，本组织十二国中有十一国报告了2019冠状病毒病病例，塔吉克斯坦未报告病例。\n\n与前一周相比，新增病例减少的有中国、吉尔吉斯斯坦、乌兹别克斯坦、伊朗和蒙古，增加的有印度、哈萨克斯坦、巴基斯坦、俄罗斯、阿富汗和白俄罗斯。\n\n秘书处评估了在各国间进一步传播的风险，并测试了警报线路；下列警报为演习。`,
      notes: {
        situation: comparable.zh,
        corrections:
          '2020年4月17日，武汉公布订正数据，补充此前各周的325例病例和1290例死亡。由于公开资料未按周列出，这些数字计入4月13日至19日当周。',
      },
    },
  },
}
