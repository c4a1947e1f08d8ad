import type { Language } from '@concert/statement'

export type RankingWords = {
  /** Words that rank wherever they stand. */
  readonly always: string
  /** Words that rank in a sentence that names a state, or states in general. */
  readonly besideState: string
  /** What sets one state against another when a state's name follows. */
  readonly beforeState: string
  readonly statesInGeneral: string
}

const enFigures =
  'cases|deaths|infections|incidence|mortality|rates?|numbers?|tolls?|increases?|rise|growth|figures?|responses?|performance|results?|losses|outbreaks?|burden'
const ruFigures =
  'случаев|случаи|заболеваемост[а-яё]+|смертност[а-яё]+|летальност[а-яё]+|заражени[а-яё]+|заражённых|зараженных|умерших|смертей|показател[а-яё]+|числ[а-яё]+|количеств[а-яё]+|прирост[а-яё]*|темп[а-яё]*|рост[а-яё]*|результат[а-яё]*|уров[а-яё]+|потер[а-яё]+'

export const rankingWords: Readonly<Record<Language, RankingWords>> = {
  en: {
    always:
      '(?:worst|hardest|badly)[ -](?:hit|affected|stricken)|most (?:severely |heavily |badly )?(?:hit|affected)|least affected|league table|leader ?board|rankings?',
    besideState: `(?:leads?|led|leading) (?:in|by|the (?:list|table|states|countries|region|world))|in the lead|top(?:s|ped|ping) the (?:list|table)|ranks? (?:first|second|third|last|\\d+(?:st|nd|rd|th)?)|in (?:first|second|third|last) place|lag(?:s|ged|ging)? behind|outperform(?:s|ed|ing)?|outpac(?:es?|ed|ing)|overt(?:akes?|ook|aking)|(?<!(?:its|their) )(?:highest|lowest|largest|smallest|greatest|biggest|worst|best|most|fewest) (?:\\p{L}+ ){0,3}(?:${enFigures})`,
    beforeState:
      '(?:ahead of|behind|(?:more|fewer|less|better|worse|higher|lower|larger|smaller|faster|slower)(?: \\p{L}+){0,3} than)(?: (?:in|that of|those of|the))*',
    statesInGeneral: 'states?|countr(?:y|ies)|nations?|members?',
  },
  ru: {
    always:
      'наиболее (?:сильно |тяжело )?пострадавш[а-яё]+|больше всех пострада[а-яё]+|сильнее всего пострада[а-яё]+|хуже всего (?:обстоит|обстоят|ситуация)|(?:анти)?рейтинг[а-яё]*|турнирн[а-яё]+ таблиц[а-яё]+',
    besideState: `лидиру[а-яё]+|лидер[а-яё]* по (?:числу|количеству|темпам|уровню)|на (?:первом|втором|третьем|последнем|\\d+-м) месте|занима[а-яё]+ (?:первое|второе|третье|последнее|\\d+-е) место|возглавля[а-яё]+ (?:список|перечень)|отста[а-яё]+ от|опережа[а-яё]+|обогна[а-яё]+|(?:больше|меньше) всего (?:${ruFigures})|сам[а-яё]+ (?:высок|низк|больш|маленьк|быстр|плох|лучш|худш)[а-яё]+ (?:\\p{L}+ ){0,2}(?:${ruFigures})|(?:наибольш|наименьш|наивысш|наихудш|наилучш)[а-яё]+ (?:\\p{L}+ ){0,2}(?:${ruFigures})`,
    beforeState: '(?:больше|меньше|выше|ниже|лучше|хуже|быстрее|медленнее)(?:,? чем (?:в |у )?| )',
    statesInGeneral: 'государств[а-яё]*|стран[а-яё]*',
  },
  zh: {
    always: '重灾区|疫情最(?:为)?严重|受灾最重|受影响最(?:大|严重)|排行榜|排名(?!不分先后)',
    besideState:
      '居首位?|(?:位居|位列|居)第[一二三四五六七八九十]|名列前茅|垫底|领先于?|领跑|落后于?|(?:病例|病死率|发病率|死亡率|死亡|增幅|增速|人数|数字)(?:数)?最(?:高|低|多|少|快|慢)|最(?:高|低|多|少|快|慢|差|好)的?(?:病例|病死率|发病率|死亡率|死亡|增幅|增速|人数|数字|表现|结果)',
    beforeState: '(?:高于|低于|多于|少于|超过|不如|优于|好于|差于|快于|慢于)',
    statesInGeneral: '国家|成员国|观察员国|各国',
  },
}
