import type { Translated } from '@concert/statement'

/** An old or wrong name, and what the disease is called. Readers still look for it, so it is found and not forgotten. */
export type DiseaseAlias = { readonly patterns: Translated; readonly name: Translated }

const ru = '[а-яё]*'

/** By the International Classification of Diseases (ICD-11), WHO's names of variants (2021) and of mpox (2022). */
export const diseaseAliases: readonly DiseaseAlias[] = [
  {
    patterns: {
      en: '(?:Wuhan|China|Chinese|Kung)[ -](?:virus|coronavirus|corona|flu|pneumonia|plague)|coronavirus from (?:Wuhan|China)|2019-nCoV disease|novel coronavirus pneumonia',
      ru: `(?:китайск|уханьск)${ru}[ -](?:корона)?(?:вирус|пневмони|чум|грипп|инфекци)(?:а|у|ом|е|ы|ов|и|ой|ю|я|ию|ией|ии)?|коронавирус${ru} из (?:Ухани|Уханя|Китая)`,
      zh: '武汉新?型?(?:冠状病毒|肺炎|病毒)(?!学|研究|实验|所)|中国(?:肺炎|病毒|冠状病毒)(?!学|研究|实验|所)|武汉新冠',
    },
    name: { en: 'COVID-19', ru: 'COVID-19', zh: '2019冠状病毒病' },
  },
  {
    patterns: { en: 'monkey ?pox', ru: `обезьянь[а-яё]+ осп${ru}`, zh: '猴天花' },
    name: { en: 'mpox', ru: 'mpox (оспа обезьян)', zh: '猴痘' },
  },
  {
    patterns: {
      en: '(?:swine|pig|Mexican) flu',
      ru: `(?:свин|мексиканск)${ru} грипп(?:а|у|ом|е)?`,
      zh: '猪流感|墨西哥流感',
    },
    name: { en: 'influenza A(H1N1)pdm09', ru: 'грипп A(H1N1)pdm09', zh: '甲型H1N1流感' },
  },
  {
    patterns: {
      en: 'Spanish (?:flu|influenza)',
      ru: `испанск${ru} грипп(?:а|у|ом|е)?|испанк(?:а|и|е|у|ой)`,
      zh: '西班牙流感',
    },
    name: {
      en: 'the influenza pandemic of 1918–1920',
      ru: 'пандемия гриппа 1918–1920 годов',
      zh: '1918—1920年流感大流行',
    },
  },
  variant('Alpha', 'Альфа', '阿尔法', ['British|UK|English|Kent', 'британск|английск', '英国']),
  variant('Beta', 'Бета', '贝塔', ['South African', 'южноафриканск', '南非']),
  variant('Gamma', 'Гамма', '伽马', ['Brazilian|Brazil', 'бразильск', '巴西']),
  variant('Delta', 'Дельта', '德尔塔', ['Indian|India', 'индийск', '印度']),
]

function variant(
  en: string,
  ruName: string,
  zh: string,
  places: readonly [string, string, string],
): DiseaseAlias {
  return {
    patterns: {
      en: `(?:${places[0]}) (?:variant|strain|mutation)`,
      ru: `(?:${places[1]})${ru} (?:штамм|мутаци)${ru}|(?:${places[1]})${ru} вариант${ru}(?=\\s+(?:корона)?вируса)`,
      zh: `${places[2]}(?:变异毒?株|毒株|变种)`,
    },
    name: { en: `variant ${en}`, ru: `вариант «${ruName}»`, zh: `${zh}变异株` },
  }
}
