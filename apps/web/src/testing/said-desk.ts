/** What the Secretariat asks of two agencies of the sample by the next days. */
export const deskRequestBySecretariat = {
  kind: 'desk.request',
  about: 'covid-19',
  label: 'TLP:GREEN',
  audience: ['members', 'secretariat'],
  body: {
    to: ['kaz-moh', 'chn-moh'],
    subject: { en: 'Experts for the meeting', ru: 'Эксперты для совещания', zh: '会议专家' },
    texts: {
      en: 'Name two experts each.',
      ru: 'Просим назвать по два эксперта.',
      zh: '请各推荐两名专家。',
    },
    due: '2020-05-03T12:00:00.000Z',
  },
} as const
