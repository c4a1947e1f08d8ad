import type { Translated } from '@concert/statement'

export type NamePart = 'places' | 'people' | 'animals' | 'occupations' | 'fear'

const madeOf: Readonly<Record<NamePart, Translated>> = {
  places: { en: 'a place or a people', ru: 'место или народ', zh: '地点或民族' },
  people: { en: 'a group of people', ru: 'группу людей', zh: '人群' },
  animals: { en: 'an animal', ru: 'животное', zh: '动物' },
  occupations: { en: 'an occupation', ru: 'род занятий', zh: '职业' },
  fear: { en: 'fear', ru: 'страх', zh: '恐惧' },
}

/** The guidance that the rule follows. */
export function explainDiseaseName(part: NamePart): Translated {
  const of = madeOf[part]
  return {
    en: `The name of a disease should not call up ${of.en} (WHO, FAO and OIE, 2015). Use the name in the International Classification of Diseases, or describe where and when cases were reported.`,
    ru: `Название болезни не должно вызывать в памяти ${of.ru} (ВОЗ, ФАО и МЭБ, 2015). Используйте название из Международной классификации болезней или укажите, где и когда сообщено о случаях.`,
    zh: `疾病名称不应使人联想到${of.zh}（世卫组织、粮农组织和世界动物卫生组织，2015年）。请使用《国际疾病分类》中的名称，或说明病例报告的地点和时间。`,
  }
}

export function explainAlias(name: Translated): Translated {
  return {
    en: `This is called ${name.en}. Other names of it remain findable, and are not used in our own words.`,
    ru: `Принятое название: ${name.ru}. Прочие названия доступны для поиска, но в собственном тексте не употребляются.`,
    zh: `规范名称为${name.zh}。其他名称仍可检索，但不在我方文本中使用。`,
  }
}

export const explainRanking: Translated = {
  en: 'States are not ranked or set against one another: they test, count and report differently. Give each state’s own figures, in protocol order.',
  ru: 'Государства не ранжируются и не противопоставляются друг другу: они по-разному тестируют, учитывают и сообщают. Приведите собственные данные каждого государства в протокольном порядке.',
  zh: '不对各国进行排名或相互比较：各国的检测、统计和报告方式不同。请按礼宾顺序列出各国自己的数据。',
}

export const explainLoadedVerb: Translated = {
  en: 'The verb passes judgement on what was said. Write “said”, “reported” or “stated”, and let readers judge.',
  ru: 'Глагол содержит оценку сказанного. Используйте «сообщило», «заявило», «отметило», предоставив оценку читателю.',
  zh: '该动词对所述内容带有评判。请使用“表示”“报告”“指出”等词，由读者自行判断。',
}

export const explainPosition: Translated = {
  en: 'This is a position, and nobody is named for it. Say whose it is (“according to …”, “in the view of …”), or leave it out.',
  ru: 'Это оценка или позиция без указания, кому она принадлежит. Укажите источник («по мнению…», «согласно…») или исключите её.',
  zh: '此处为立场或评价，但未说明出自何方。请注明来源（“据……”“……认为”），或予以删除。',
}
