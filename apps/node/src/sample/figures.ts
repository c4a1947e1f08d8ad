/**
 * Weekly new cases / deaths reported, ISO weeks from Monday 2020-01-27 to Sunday 2020-04-26, from the public JHU
 * CSSE time series (CC BY 4.0). China's week of 2020-04-13 holds Wuhan's revision; the sample files that part as
 * the correction that it was.
 */
export const weeklyFigures: Readonly<Record<string, string>> = {
  KAZ: '0/0 0/0 0/0 0/0 0/0 0/0 9/0 52/0 223/1 300/5 367/4 725/7 1041/8',
  CHN: '14555/305 23199/544 30684/861 6509/679 2910/427 891/228 180/103 432/71 687/30 480/29 532/10 671/1293 107/1',
  KGZ: '0/0 0/0 0/0 0/0 0/0 0/0 0/0 14/0 70/0 63/1 230/4 177/0 128/3',
  PAK: '0/0 0/0 0/0 0/0 4/0 2/0 130/0 739/6 842/15 2049/32 1730/40 2922/83 5497/116',
  IND: '2/0 1/0 0/0 0/0 0/0 36/0 74/2 283/5 628/20 2564/72 5617/232 8410/228 10275/322',
  RUS: '2/0 0/0 0/0 0/0 0/0 15/0 46/0 304/1 1167/7 3855/37 10381/85 27083/231 38096/386',
  TJK: '0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0',
  UZB: '0/0 0/0 0/0 0/0 0/0 0/0 1/0 42/0 101/2 198/0 523/2 700/1 304/3',
  AFG: '0/0 0/0 0/0 0/0 1/0 4/0 11/0 18/1 84/3 220/8 270/7 389/14 535/19',
  BLR: '0/0 0/0 0/0 0/0 1/0 5/0 21/0 49/0 18/0 468/8 2016/18 3229/21 4656/25',
  IRN: '0/0 0/0 0/0 43/8 935/46 5588/140 7372/530 7700/961 16671/955 19917/963 13460/871 10525/644 8270/592',
  MNG: '0/0 0/0 0/0 0/0 0/0 0/0 1/0 9/0 2/0 2/0 2/0 16/0 6/0',
}

/** Monday of the first week. */
export const firstMonday = '2020-01-27'

/** Published on 2020-04-17: 325 cases and 1,290 deaths of earlier weeks, added on one day. */
export const wuhanRevision = { state: 'CHN', monday: '2020-04-13', cases: 325, deaths: 1_290 } as const

export const figuresSource = {
  name: 'COVID-19 Data Repository by the Center for Systems Science and Engineering (CSSE) at Johns Hopkins University',
  licence: 'CC BY 4.0',
} as const

/** Shown wherever the sample is. */
export const sampleNotice = {
  en: 'A reconstruction from public figures, for trying Concert out. Nothing here was signed by the states that it names.',
  ru: 'Реконструкция по открытым данным для знакомства с Concert. Названные здесь государства ничего из этого не подписывали.',
  zh: '根据公开数据重建，仅供试用 Concert。此处所列国家未签署其中任何内容。',
} as const
