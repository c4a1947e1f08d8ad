import type { Language } from '@concert/statement'

/** Parts of a disease's name that the guidance of 2015 warns of, as patterns, and the nouns that they stand before. */
export type DiseaseWords = {
  /** Cities, regions and peoples beside the organisation's own states; adjectives with their endings. */
  readonly places: string
  readonly people: string
  readonly animals: string
  readonly occupations: string
  readonly fear: string
  /** What a disease or its agent is called. */
  readonly nouns: string
  /** What comes after the noun when the whole is an institution's or a service's name. */
  readonly notBefore: string
  /** Old names that the International Classification of Diseases keeps. */
  readonly established: string
}

const ruNoun = '(?:а|у|ом|е|ы|ов|ам|ами|ах|и|ой|ою|ь|ю|ью|ей|ям|ями|ях|я|ию|ией|ий|иям|иями|иях|ии)?'
const ruAdjective = '(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|ый|ым|ые|ых|ыми)'

export const diseaseWords: Readonly<Record<Language, DiseaseWords>> = {
  en: {
    places:
      'Chinese|China|Wuhan|Hubei|Asian|Asia|Oriental|Spanish|Hong Kong|Russian|Moscow|Indian|Delhi|Pakistani|Iranian|Tehran|Qom|Kazakh|Kyrgyz|Tajik|Uzbek|Afghan|Belarusian|Mongolian|Turkish|Italian|Italy|Lombardy|European|American|US|British|UK|English|French|German|African|South African|Brazilian|Mexican|Korean|Japanese|Middle Eastern|Arab|Israeli|Californian?|Kent|New York',
    people: "Jewish|Muslim|Gypsy|Roma|migrant|migrants[’']|foreign|foreigners[’']|refugee|gay",
    animals:
      'swine|pig|monkey|bat|camel|bird|chicken|horse|equine|rat|mouse|dog|cat|cow|bovine|pangolin|snake|fish|mink',
    occupations:
      "butcher[’']?s?[’']?|miner[’']?s?[’']?|cook[’']?s?[’']?|nurse[’']?s?[’']?|farmer[’']?s?[’']?|legionnaire[’']?s?[’']?|trader[’']?s?[’']?|soldier[’']?s?[’']?|worker[’']?s?[’']?|market",
    fear: 'deadly|killer|fatal|lethal|mystery|mysterious|unknown|murderous|apocalyptic|terrifying|death|monster|horror',
    nouns:
      'virus(?:es)?|coronavirus(?:es)?|flu|influenza|disease|illness|fever|pneumonia|plague|pox|syndrome|encephalitis|variant|strain|bug|infection',
    notBefore:
      '(?:control|surveillance|prevention|cent(?:re|er)s?|burden|research|laborator(?:y|ies)|vaccines?|activity|situation|network|institute|specialists?|programmes?)',
    established:
      'African swine fever|classical swine fever|Japanese encephalitis|Middle East respiratory syndrome|Crimean-Congo h(?:a)?emorrhagic fever|Rift Valley fever|West Nile (?:virus|fever)|Rocky Mountain spotted fever|cat[- ]scratch disease|chicken ?pox|cow ?pox',
  },
  ru: {
    places: `(?:китайск|уханьск|хубэйск|азиатск|испанск|гонконгск|русск|российск|московск|индийск|пакистанск|иранск|казахстанск|казахск|киргизск|кыргызск|таджикск|узбекск|афганск|белорусск|монгольск|турецк|итальянск|европейск|американск|британск|английск|французск|немецк|африканск|южноафриканск|бразильск|мексиканск|корейск|японск|ближневосточн|арабск)${ruAdjective}`,
    people: `(?:еврейск|мусульманск|цыганск|мигрантск|иностранн|чужеземн)${ruAdjective}`,
    animals: `(?:свин|обезьян|птич|лошадин|коров|мышин|крысин|собач|кошач|верблюж|змеин)(?:ий|ьего|ьему|ьим|ьем|ья|ьей|ью|ье|ый|ой|ого|ому|ым|ом|ая|ую|ое|ые|ых)`,
    occupations:
      'болезнь (?:мясников|шахтёров|шахтеров|поваров|медсестёр|медсестер|фермеров|легионеров|торговцев|солдат|рабочих)',
    fear: `(?:смертельн|смертоносн|убийственн|роков|загадочн|таинственн|неизвестн|страшн|ужасн|чудовищн|апокалиптическ)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ий|им|ие|их|ими)`,
    nouns: `(?:вирус|коронавирус|грипп|чум|болезн|лихорадк|пневмони|оспа|оспы|оспе|оспу|штамм|зараз|инфекци|синдром|энцефалит|недуг)${ruNoun}|вариант${ruNoun}(?=\\s+(?:корона)?вируса)`,
    notBefore: '(?:лаборатор|центр|институт|служб)[а-яё]*',
    established:
      'африканск[а-яё]+ чум[а-яё]+ свиней|японск[а-яё]+ энцефалит[а-яё]*|ближневосточн[а-яё]+ респираторн[а-яё]+ синдром[а-яё]*|крымск[а-яё]+-?\\s?конголезск[а-яё]+|птичьего гриппа|птичий грипп|птичьим гриппом|птичьему гриппу|птичьем гриппе',
  },
  zh: {
    places:
      '中国|武汉|湖北|亚洲|东方|西班牙|香港|俄罗斯|俄国|莫斯科|印度|德里|巴基斯坦|伊朗|德黑兰|哈萨克斯坦|吉尔吉斯斯坦|塔吉克斯坦|乌兹别克斯坦|阿富汗|白俄罗斯|蒙古|土耳其|意大利|欧洲|美国|英国|法国|德国|非洲|南非|巴西|墨西哥|韩国|日本|中东|阿拉伯',
    people: '犹太人?|穆斯林|吉普赛人?|移民|外国人|难民|同性恋',
    animals: '猪|猴|蝙蝠|骆驼|鸡|马|鼠|狗|猫|牛|穿山甲|蛇|鱼|水貂',
    occupations: '屠夫|矿工|厨师|护士|农民|军团|商贩|士兵|工人|市场',
    fear: '致命|杀手|杀人|夺命|神秘|不明|未知|恐怖|死亡|可怕|末日|魔鬼',
    nouns: '(?:新型)?(?:冠状病毒|病毒|肺炎|流感|变异株|变异毒株|毒株|瘟疫|传染病|怪病|脑炎|热病|综合征)',
    notBefore: '(?:学|所|研究|中心|监测|检测|疫苗|防控|实验|防治|专家|的?致病)',
    established: '中东呼吸综合征|日本脑炎|非洲猪瘟|克里米亚刚果出血热|军团病',
  },
}
