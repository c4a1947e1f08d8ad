import type { Sentence, Sentences } from '@concert/language'

/** Why a disclosure may not stand. */
export const disclosureSays = {
  forAllRefused: {
    en: 'Cannot take disclosure: label: a disclosure is for everyone: TLP:CLEAR',
    ru: 'Раскрытие не принято: оно предназначено для всех, с грифом TLP:CLEAR.',
    zh: '披露未被接收：披露面向所有人，标签须为 TLP:CLEAR。',
  },
  forAll: {
    en: 'must be TLP:CLEAR',
    ru: 'Гриф должен быть TLP:CLEAR.',
    zh: '标签须为 TLP:CLEAR。',
  },
  notSealed: ({ index }: { index: number }): Sentence => ({
    en: `entry ${index} is not sealed`,
    ru: `Запись ${index} не является закрытой.`,
    zh: `第 ${index} 条不是密封条目。`,
  }),
  otherContentRefused: ({ index }: { index: number }): Sentence => ({
    en: `Cannot take disclosure: salt and envelope are not what entry ${index} commits to`,
    ru: `Раскрытие не принято: соль и конверт не соответствуют обязательству записи ${index}.`,
    zh: `披露未被接收：盐值和信封与第 ${index} 条的承诺不符。`,
  }),
  otherContent: {
    en: 'is not what the entry commits to',
    ru: 'Не соответствует обязательству записи.',
    zh: '与该条目的承诺不符。',
  },
  otherAuthorRefused: ({ index, author }: { index: number; author: string }): Sentence => ({
    en: `Cannot take disclosure: entry ${index} was said by ${author}, who alone discloses it`,
    ru: `Раскрытие не принято: заявление в записи ${index} сделало ведомство ${author}, и раскрыть его вправе только оно.`,
    zh: `披露未被接收：第 ${index} 条的声明由 ${author} 作出，只能由其披露。`,
  }),
  otherAuthor: ({ author }: { author: string }): Sentence => ({
    en: `must be ${author}`,
    ru: `Должно быть указано ${author}.`,
    zh: `须为 ${author}。`,
  }),
  already: ({ disclosed }: { disclosed: number }): Sentence => ({
    en: `was disclosed at entry ${disclosed}`,
    ru: `Уже раскрыто записью ${disclosed}.`,
    zh: `已由第 ${disclosed} 条披露。`,
  }),
} satisfies Sentences
