import type { Language } from '@concert/statement'

type Circle = 'public' | 'members' | 'observers' | 'dialogue-partners' | 'secretariat'

/** Circles of readers as the pages call them; the English of a refusal has their codes, which programs read. */
const circleNames: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<Circle, string>>>> = {
  ru: {
    public: 'все',
    members: 'государства-члены',
    observers: 'наблюдатели',
    'dialogue-partners': 'партнёры по диалогу',
    secretariat: 'Секретариат',
  },
  zh: {
    public: '公众',
    members: '成员国',
    observers: '观察员国',
    'dialogue-partners': '对话伙伴',
    secretariat: '秘书处',
  },
}

/** The readers of an audience in one language, in its order; states and agencies by their codes. */
export function readerNames(
  audience: readonly string[],
  language: Exclude<Language, 'en'>,
): readonly string[] {
  const names: Readonly<Record<string, string>> = circleNames[language]
  return audience.map((one) => (Object.hasOwn(names, one) ? names[one]! : one))
}
