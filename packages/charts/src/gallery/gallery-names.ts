import type { Language } from '@concert/statement'

/** What the gallery's drawings are of: places that do not exist, with figures that nobody reported. */
export type GalleryNames = {
  readonly place: string
  readonly places: readonly string[]
  readonly cases: string
  readonly deaths: string
  readonly reproduction: string
  readonly example: string
  readonly ages: readonly string[]
  readonly threshold: string
  readonly interval: string
  readonly unit: string
  readonly source: string
  readonly disclaimer: string
  /** A chain: its title, its lanes, and its steps as kind, title and author. */
  readonly chain: {
    readonly title: string
    readonly lanes: readonly [string, string, string]
    readonly steps: readonly (readonly [kind: string, title: string | undefined, by: string])[]
  }
}

export const galleryNames: Readonly<Record<Language, GalleryNames>> = {
  en: {
    place: 'State A',
    places: ['State A', 'State B', 'State C', 'State D'],
    cases: 'New confirmed cases',
    deaths: 'New deaths among confirmed cases',
    reproduction: 'Reproduction number',
    example: 'Example figure',
    ages: ['0–19 years', '20–39 years', '40–59 years', '60–79 years', '80 years and over'],
    threshold: '1: neither growing nor falling',
    interval: '95% credible interval',
    unit: 'persons',
    source: 'made up for this gallery',
    disclaimer:
      'The boundaries and names shown on this map do not imply any position of the organisation or of its member states on the legal status of any territory.',
    chain: {
      title: 'What led to an action, and what came of it',
      lanes: ['Situation', 'Proposals', 'Actions'],
      steps: [
        ['Situation report', '16–22 March 2020', 'State A'],
        [
          'Proposal',
          'On the exchange of figures at the hour at which each state has agreed to report them',
          'Secretariat',
        ],
        ['Silence procedure', undefined, 'Secretariat'],
        ['Decision', 'On the exchange of figures', 'Secretariat'],
        ['Action', 'Name offices that answer at any hour', 'Secretariat'],
        ['Progress of an action', 'Achieved', 'State A'],
      ],
    },
  },
  ru: {
    place: 'Государство А',
    places: ['Государство А', 'Государство Б', 'Государство В', 'Государство Г'],
    cases: 'Новые подтверждённые случаи',
    deaths: 'Новые случаи смерти среди подтверждённых',
    reproduction: 'Репродуктивное число',
    example: 'Показатель для примера',
    ages: ['0–19 лет', '20–39 лет', '40–59 лет', '60–79 лет', '80 лет и старше'],
    threshold: '1: без роста и спада',
    interval: '95-процентный доверительный интервал',
    unit: 'человек',
    source: 'составлено для этой галереи',
    disclaimer:
      'Границы и названия, показанные на карте, не выражают позиции организации или её государств-членов относительно правового статуса какой-либо территории.',
    chain: {
      title: 'Что привело к мероприятию и что за ним последовало',
      lanes: ['Обстановка', 'Предложения', 'Мероприятия'],
      steps: [
        ['Донесение об обстановке', '16–22 марта 2020 г.', 'Государство А'],
        [
          'Предложение',
          'Об обмене данными в час, к которому каждое государство согласилось их сообщать',
          'Секретариат',
        ],
        ['Процедура умолчания', undefined, 'Секретариат'],
        ['Решение', 'Об обмене данными', 'Секретариат'],
        ['Мероприятие', 'Назвать службы, отвечающие в любой час', 'Секретариат'],
        ['Ход мероприятия', 'Выполнено', 'Государство А'],
      ],
    },
  },
  zh: {
    place: '甲国',
    places: ['甲国', '乙国', '丙国', '丁国'],
    cases: '新增确诊病例',
    deaths: '新增确诊死亡',
    reproduction: '有效再生数',
    example: '示例数值',
    ages: ['0–19岁', '20–39岁', '40–59岁', '60–79岁', '80岁及以上'],
    threshold: '1：不增不减',
    interval: '95%可信区间',
    unit: '人',
    source: '为本图库编制',
    disclaimer: '本地图所示边界和名称不代表本组织或其成员国对任何领土法律地位的立场。',
    chain: {
      title: '行动的由来与结果',
      lanes: ['疫情态势', '提案', '行动'],
      steps: [
        ['疫情报告', '2020年3月16日至22日', '甲国'],
        ['提案', '关于各国按商定时间交换数据', '秘书处'],
        ['默许程序', undefined, '秘书处'],
        ['决定', '关于交换数据', '秘书处'],
        ['行动', '指定全天候应答的机构', '秘书处'],
        ['行动进展', '已达成', '甲国'],
      ],
    },
  },
}
