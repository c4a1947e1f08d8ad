import type { Language } from '@concert/statement'

export type AttributionWords = {
  /** Who speaks beside a state: its authorities. */
  readonly speakers: string
  /** Verbs that pass judgement on what was said. */
  readonly loadedVerbs: string
  /** Words that hold a position or a praise. */
  readonly positions: string
  /** By which a sentence says whose words it gives. */
  readonly attributed: string
}

export const attributionWords: Readonly<Record<Language, AttributionWords>> = {
  en: {
    speakers:
      'ministry|ministries|minister|government|authorities|officials|side|delegation|agency|embassy|spokes(?:man|woman|person)',
    loadedVerbs:
      'claim(?:s|ed)?|admit(?:s|ted)?|alleg(?:es?|ed)|insist(?:s|ed)?|conced(?:es?|ed)|confess(?:es|ed)?|boast(?:s|ed)?|den(?:y|ies|ied)|refus(?:es?|ed) to|fail(?:s|ed) to|purport(?:s|ed)?',
    positions:
      'unacceptable|inadmissible|irresponsible(?:ly)?|unjustified|groundless|exemplary|successful(?:ly)?|brilliant(?:ly)?|heroic|decisive(?:ly)?|disastrous|catastrophic|shameful|concealed|covered up|cover-up|to blame|blam(?:es?|ed|ing)|at fault|guilty|condemn(?:s|ed)?|deplor(?:es?|ed|able)|politici[sz](?:es?|ed|ing|ation)',
    attributed:
      'according to|sa(?:ys|id|y)|stat(?:es|ed)|report(?:s|ed) that|not(?:es|ed) that|in the view of|in (?:its|their|his|her) view|in the words of|informed|declar(?:es|ed)|announc(?:es|ed)|believ(?:es?|ed)|consider(?:s|ed)|emphasi[sz](?:es|ed)|[“"«]',
  },
  ru: {
    speakers:
      'министерств[а-яё]*|министр[а-яё]*|правительств[а-яё]*|власт[а-яё]*|чиновник[а-яё]*|сторон[а-яё]*|делегаци[а-яё]*|ведомств[а-яё]*|посольств[а-яё]*|представител[а-яё]*',
    loadedVerbs:
      'утвержда(?:ет|ют|л|ла|ло|ли)|призна(?:л|ла|ло|ли|ёт|ет|ют)|якобы|уверя(?:ет|ют|л|ла|ло|ли)|отрица(?:ет|ют|л|ла|ло|ли)|отказ(?:ался|алась|алось|ались|ывается|ываются)|не смог(?:ла|ло|ли)?|не сумел[аои]?|хваст[а-яё]+|голословно',
    positions:
      '(?:неприемлем|недопустим|безответственн|необоснованн|беспочвенн|образцов|успешн|блестящ|героическ|решительн|катастрофическ|постыдн|позорн)[а-яё]*|скры(?:л|ла|ло|ли|вал|вала|вали|вает|вают)|замалчива[а-яё]+|винов[а-яё]+|вин[аы] за|осужда[а-яё]+|политиза?ци[а-яё]*|политизир[а-яё]+',
    attributed:
      'по данным|по словам|по мнению|по оценке|по информации|согласно|как сообщ[а-яё]+|сообщ(?:ил|ила|ило|или|ает|ают)|заяв(?:ил|ила|ило|или|ляет|ляют)|отмет(?:ил|ила|ило|или)|отмеча(?:ет|ют)|подчеркн[а-яё]+|счита(?:ет|ют|л|ла|ли)|указ(?:ал|ала|ало|али)|[«“"]',
  },
  zh: {
    speakers: '部|政府|当局|官员|方面|代表团|机构|大使馆|发言人|方',
    loadedVerbs: '声称|宣称|承认|狡辩|否认|拒不|拒绝|扬言|未能|诡称|妄称|据称',
    positions:
      '不可接受|不能接受|不负责任|毫无根据|无端|模范|成功|卓有成效|辉煌|英勇|果断|灾难性|可耻|隐瞒|掩盖|瞒报|归咎|甩锅|责任在于|谴责|政治化',
    attributed: '(?<![数依证占])据(?!称|点)|表示|指出|认为|通报|报告称|强调|说|宣布|介绍|[“"「]',
  },
}
