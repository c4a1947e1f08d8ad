import type { Language } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkLanguage, openFindings, overriddenBy } from './check-language.ts'
import type { LanguageRule } from './finding.ts'

const states = [
  { en: 'India', ru: 'Индия', zh: '印度' },
  { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' },
  { en: 'China', ru: 'Китай', zh: '中国' },
  { en: 'Pakistan', ru: 'Пакистан', zh: '巴基斯坦' },
  { en: 'Russia', ru: 'Россия', zh: '俄罗斯' },
  { en: 'Iran', ru: 'Иран', zh: '伊朗' },
  { en: 'Mongolia', ru: 'Монголия', zh: '蒙古' },
  { en: 'Belarus', ru: 'Беларусь', zh: '白俄罗斯' },
]

function inLead(language: Language, text: string) {
  return checkLanguage({ words: { [language]: { title: 'T', lead: text, notes: {} } } }, states)
}

function rulesOf(language: Language, text: string): string[] {
  return inLead(language, text).map(({ rule, found }) => `${rule}: ${found}`)
}

/** Words that are asked about, with what is found in them. */
const asked: readonly [Language, string, LanguageRule, string][] = [
  ['en', 'Nobody says Wuhan virus here.', 'disease-alias', 'Wuhan virus'],
  ['en', 'The Chinese virus spreads.', 'disease-alias', 'Chinese virus'],
  ['en', 'Three cases of monkeypox.', 'disease-alias', 'monkeypox'],
  ['en', 'In 2009 swine flu came.', 'disease-alias', 'swine flu'],
  ['en', 'The Spanish flu of 1918.', 'disease-alias', 'Spanish flu'],
  ['en', 'The Indian variant is found.', 'disease-alias', 'Indian variant'],
  ['en', 'A South African strain.', 'disease-alias', 'South African strain'],
  ['en', 'The Iranian fever was studied.', 'disease-name', 'Iranian fever'],
  ['en', 'A Kazakhstan virus was named.', 'disease-name', 'Kazakhstan virus'],
  ['en', 'A bat virus and a market pneumonia.', 'disease-name', 'bat virus'],
  ['en', 'A migrant disease, some say.', 'disease-name', 'migrant disease'],
  ['en', 'The deadly virus arrived.', 'disease-name', 'deadly virus'],
  ['en', 'A mysterious illness.', 'disease-name', 'mysterious illness'],
  ['en', 'Butchers’ pneumonia again.', 'disease-name', 'Butchers’ pneumonia'],
  ['en', 'Iran is the worst-hit state.', 'ranking', 'worst-hit'],
  ['en', 'India leads the list of states.', 'ranking', 'leads the list'],
  ['en', 'Russia reported the highest number of new cases.', 'ranking', 'highest number of new cases'],
  ['en', 'Cases in Iran are higher than in India.', 'ranking', 'higher than in India'],
  ['en', 'Pakistan is ahead of India.', 'ranking', 'ahead of India'],
  ['en', 'A league table is drawn up.', 'ranking', 'league table'],
  ['en', 'Belarus ranks third.', 'ranking', 'ranks third'],
  ['en', 'Of all countries the fewest deaths occurred there.', 'ranking', 'fewest deaths'],
  ['en', 'Iran claims that all is well.', 'attribution', 'claims'],
  ['en', 'The Ministry of Health of Iran admitted a delay.', 'attribution', 'admitted'],
  ['en', 'The authorities failed to report.', 'attribution', 'failed to'],
  ['en', 'The measures were exemplary.', 'attribution', 'exemplary'],
  ['en', 'Figures were concealed.', 'attribution', 'concealed'],
  ['en', 'It is unacceptable to politicise the pandemic.', 'attribution', 'unacceptable'],
  ['ru', 'Так называемый китайский вирус.', 'disease-alias', 'китайский вирус'],
  ['ru', 'Распространение уханьского коронавируса.', 'disease-alias', 'уханьского коронавируса'],
  ['ru', 'Коронавирус из Китая.', 'disease-alias', 'Коронавирус из Китая'],
  ['ru', 'Вспышка свиного гриппа.', 'disease-alias', 'свиного гриппа'],
  ['ru', 'Выявлен индийский штамм.', 'disease-alias', 'индийский штамм'],
  ['ru', 'Иранская лихорадка.', 'disease-name', 'Иранская лихорадка'],
  ['ru', 'Обезьяний вирус.', 'disease-name', 'Обезьяний вирус'],
  ['ru', 'Смертельный вирус наступает.', 'disease-name', 'Смертельный вирус'],
  ['ru', 'О загадочной болезни сообщили.', 'disease-name', 'загадочной болезни'],
  ['ru', 'Болезнь мясников.', 'disease-name', 'Болезнь мясников'],
  ['ru', 'Мигрантская инфекция.', 'disease-name', 'Мигрантская инфекция'],
  ['ru', 'Иран — наиболее пострадавшее государство.', 'ranking', 'наиболее пострадавшее'],
  ['ru', 'Россия лидирует по числу случаев.', 'ranking', 'лидирует'],
  ['ru', 'Индия находится на первом месте.', 'ranking', 'на первом месте'],
  ['ru', 'Самый высокий прирост случаев отмечен в России.', 'ranking', 'Самый высокий прирост случаев'],
  ['ru', 'Показатели в Иране выше, чем в Индии.', 'ranking', 'выше, чем в Индии'],
  ['ru', 'Случаев больше, чем у Ирана.', 'ranking', 'больше, чем у Ирана'],
  ['ru', 'Казахстан опережает соседей.', 'ranking', 'опережает'],
  ['ru', 'Составлен рейтинг государств.', 'ranking', 'рейтинг'],
  ['ru', 'Министерство утверждает, что задержки не было.', 'attribution', 'утверждает'],
  ['ru', 'Иран признал задержку.', 'attribution', 'признал'],
  ['ru', 'Власти отрицают это.', 'attribution', 'отрицают'],
  ['ru', 'Принятые меры были образцовыми.', 'attribution', 'образцовыми'],
  ['ru', 'Недопустима политизация пандемии.', 'attribution', 'Недопустима'],
  ['ru', 'Данные скрывали.', 'attribution', 'скрывали'],
  ['zh', '所谓武汉肺炎已经蔓延。', 'disease-alias', '武汉肺炎'],
  ['zh', '中国病毒的说法。', 'disease-alias', '中国病毒'],
  ['zh', '发现印度变异株。', 'disease-alias', '印度变异株'],
  ['zh', '2009年猪流感流行。', 'disease-alias', '猪流感'],
  ['zh', '伊朗病毒。', 'disease-name', '伊朗病毒'],
  ['zh', '蝙蝠病毒传播。', 'disease-name', '蝙蝠病毒'],
  ['zh', '致命病毒来袭。', 'disease-name', '致命病毒'],
  ['zh', '神秘怪病。', 'disease-name', '神秘怪病'],
  ['zh', '市场肺炎。', 'disease-name', '市场肺炎'],
  ['zh', '移民传染病。', 'disease-name', '移民传染病'],
  ['zh', '伊朗是重灾区。', 'ranking', '重灾区'],
  ['zh', '俄罗斯病例最多。', 'ranking', '病例最多'],
  ['zh', '印度位居第一。', 'ranking', '位居第一'],
  ['zh', '伊朗的病例数高于印度。', 'ranking', '高于印度'],
  ['zh', '各国最高的死亡率。', 'ranking', '最高的死亡率'],
  ['zh', '伊朗声称没有延误。', 'attribution', '声称'],
  ['zh', '卫生部承认有延误。', 'attribution', '承认'],
  ['zh', '将大流行政治化是不可接受的。', 'attribution', '政治化'],
  ['zh', '防控工作卓有成效。', 'attribution', '卓有成效'],
  ['zh', '数据被隐瞒。', 'attribution', '隐瞒'],
]

for (const [language, text, rule, found] of asked)
  test(`"${text}" (${language}) is asked about: ${found} (${rule})`, () => {
    const all = rulesOf(language, text)
    assert.ok(all.includes(`${rule}: ${found}`), `found ${JSON.stringify(all)}`)
  })

/** Words of the same kind that are as they should be. */
const fine: readonly [Language, string][] = [
  ['en', 'China reported 107 new cases of COVID-19 in the week of 20 April 2020.'],
  ['en', 'The Chinese Center for Disease Control and Prevention published the figures.'],
  ['en', 'The Wuhan Institute of Virology is in Hubei.'],
  ['en', 'The outbreak in Iran was reported on 19 February.'],
  ['en', 'The disease was first reported in Wuhan, China.'],
  ['en', 'Pneumonia of unknown cause was notified.'],
  ['en', 'African swine fever, Japanese encephalitis and West Nile virus are established names.'],
  ['en', 'Kazakhstan reported its highest weekly number since March.'],
  ['en', 'The meeting was held ahead of the session in Russia.'],
  ['en', 'Russia chaired the videoconference; India and Pakistan took part.'],
  ['en', 'More than 100 experts of all member states took part.'],
  ['en', 'The number of cases in Iran fell from 10,525 to 8,270.'],
  ['en', 'States stand in protocol order.'],
  ['en', 'According to Iran, the measures were successful.'],
  ['en', 'The Ministry of Health of Iran said that it is unacceptable to delay.'],
  ['en', 'The side noted: “It is unacceptable to politicise the pandemic.”'],
  ['en', 'Insurance claims are not counted.'],
  ['en', 'The report covers the most recent week.'],
  ['ru', 'Китай сообщил о 107 новых случаях COVID-19 за неделю с 20 апреля 2020 года.'],
  ['ru', 'Китайские вирусологи опубликовали данные.'],
  ['ru', 'О вспышке в Иране сообщено 19 февраля.'],
  ['ru', 'Болезнь впервые выявлена в городе Ухань, Китай.'],
  ['ru', 'Уведомление о пневмонии неизвестной этиологии.'],
  ['ru', 'Российский вариант резолюции распространён.'],
  ['ru', 'Птичий грипп и африканская чума свиней — принятые названия.'],
  ['ru', 'Россия председательствовала на видеоконференции; Индия и Пакистан участвовали.'],
  ['ru', 'Число случаев в Иране снизилось с 10 525 до 8270.'],
  ['ru', 'По данным Министерства здравоохранения Ирана, меры были успешными.'],
  ['ru', 'Министр отметил: «Недопустима политизация пандемии».'],
  ['ru', 'Более 100 экспертов всех государств приняли участие.'],
  ['ru', 'Государства перечислены в протокольном порядке.'],
  ['ru', 'По сравнению с предыдущей неделей случаев меньше у Ирана, больше у Индии.'],
  ['zh', '2020年4月20日当周，中国报告新增COVID-19病例107例。'],
  ['zh', '武汉病毒研究所位于湖北。'],
  ['zh', '中国流感中心公布了数据。'],
  ['zh', '中国病例数下降。'],
  ['zh', '2月19日报告了伊朗的疫情。'],
  ['zh', '通报了不明原因肺炎。'],
  ['zh', '中东呼吸综合征和非洲猪瘟为既定名称。'],
  ['zh', '俄罗斯主持了视频会议，印度和巴基斯坦参加。'],
  ['zh', '各国按礼宾顺序排列，排名不分先后。'],
  ['zh', '据伊朗卫生部通报，措施取得成功。'],
  ['zh', '俄方强调，将疫情政治化不可接受。'],
  ['zh', '超过100名专家参加会议。'],
]

for (const [language, text] of fine)
  test(`"${text}" (${language}) is fine`, () => assert.deepEqual(rulesOf(language, text), []))

test('a finding says where its words begin, in every text of a language', () => {
  const words = {
    title: 'The deadly virus',
    lead: 'All well.\n\nIran is worst hit.',
    notes: { signals: 'India lags behind.' },
  }
  const findings = checkLanguage({ words: { en: words } }, states)
  assert.deepEqual(
    findings.map(({ place, start, found }) => [place, start, found]),
    [
      ['title', 4, 'deadly virus'],
      ['lead', 19, 'worst hit'],
      ['notes.signals', 6, 'lags behind'],
    ],
  )
})

test('the reason of a correction is read, too', () => {
  const [finding] = checkLanguage({ words: {}, correction: { en: 'The deadly virus.' } }, states)
  assert.equal(finding?.place, 'correction')
})

test('an explanation stands in three languages, and an alias gives the right name', () => {
  const [finding] = inLead('ru', 'Китайский вирус.')
  assert.match(finding!.explanation.en, /COVID-19/)
  assert.match(finding!.explanation.ru, /COVID-19/)
  assert.match(finding!.explanation.zh, /2019冠状病毒病/)
})

test('an override keeps its words in its language and under its rule, and no others', () => {
  const words = { en: { title: 'T', lead: 'The deadly virus. A killer virus.', notes: {} } }
  const override = { rule: 'disease-name', language: 'en', found: 'deadly virus', reason: 'A quotation.' }
  const checked = { words, overrides: [override] }
  const [first] = checkLanguage(checked, states)
  assert.equal(overriddenBy(first!, checked), 'A quotation.')
  assert.deepEqual(
    openFindings(checked, states).map(({ found }) => found),
    ['killer virus'],
  )
  const elsewhere = { words, overrides: [{ ...override, language: 'ru' }] }
  assert.equal(openFindings(elsewhere, states).length, 2)
})

test('texts in other languages are not read', () => {
  const words = { fr: { title: 'Le virus chinois', lead: 'Chinese virus', notes: {} } }
  assert.deepEqual(checkLanguage({ words }, states), [])
})

test('whatever is written, the check answers, and each finding stands where it says', () => {
  const some = fc.constantFrom<string>(...asked.map(([, text]) => text), '\n', ' ', '«', '…', '. ')
  const text = fc
    .array(fc.oneof(some, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom<Language>('en', 'ru', 'zh'), (lead, language) => {
      for (const { start, found } of inLead(language, lead))
        assert.ok(lead.slice(start).replaceAll(/\s+/gu, ' ').startsWith(found.slice(0, 250)))
    }),
    { numRuns: 200 },
  )
})
