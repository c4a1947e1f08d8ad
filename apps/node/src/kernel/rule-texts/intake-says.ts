import type { Sentence, Sentences } from '@concert/language'

/** What is said of a statement that is not taken, whatever it says: of its keys, its frame and its attachments. */
export const intakeSays = {
  emptyRecord: {
    en: 'Cannot take statement: this record is empty; the first statement founds the organisation (directory.organisation), signed by the key that it names and no other',
    ru: 'Заявление не принято: реестр пуст. Первым заявлением учреждается организация (directory.organisation); его подписывает только указанный в нём ключ.',
    zh: '声明未被接收：记录为空。首份声明须设立组织（directory.organisation），且仅由其所列密钥签署。',
  },
  badSignature: ({ keyid }: { keyid: string }): Sentence => ({
    en: `the signature by ${keyid} does not verify`,
    ru: `Подпись ключом ${keyid} неверна.`,
    zh: `密钥 ${keyid} 的签名无效。`,
  }),
  strangerRefused: ({ keyid, by }: { keyid: string; by: string }): Sentence => ({
    en: `Cannot take statement: the key ${keyid} is not one of ${by}'s`,
    ru: `Заявление не принято: ключ ${keyid} не принадлежит ведомству ${by}.`,
    zh: `声明未被接收：密钥 ${keyid} 不属于 ${by}。`,
  }),
  stranger: {
    en: 'a signature by a key that has no part in this statement',
    ru: 'Подпись сделана ключом, не имеющим отношения к этому заявлению.',
    zh: '签名所用密钥与本声明无关。',
  },
  otherRecordRefused: ({ record, origin }: { record: string; origin: string }): Sentence => ({
    en: `Cannot take statement: it is meant for the record "${record}", and this one is "${origin}"`,
    ru: `Заявление не принято: оно предназначено для реестра «${record}», а это реестр «${origin}».`,
    zh: `声明未被接收：该声明属于记录“${record}”，而本记录为“${origin}”。`,
  }),
  otherRecord: ({ origin }: { origin: string }): Sentence => ({
    en: `must be "${origin}"`,
    ru: `Должно быть указано «${origin}».`,
    zh: `须为“${origin}”。`,
  }),
  aheadRefused: ({ at, now }: { at: string; now: string }): Sentence => ({
    en: `Cannot take statement: at: ${at} lies in the future (it is ${now}); set the author's clock`,
    ru: `Заявление не принято: указанное в нём время ${at} ещё не наступило (сейчас ${now}). Установите часы автора верно.`,
    zh: `声明未被接收：所注时间 ${at} 尚未到来（现为 ${now}）。请校准声明方的时钟。`,
  }),
  ahead: {
    en: 'lies in the future',
    ru: 'Это время ещё не наступило.',
    zh: '该时间尚未到来。',
  },
  tooLargeRefused: ({ bytes, most }: { bytes: number; most: number }): Sentence => ({
    en: `Cannot take statement: it has ${bytes} bytes, and a sealed one at most ${most}; move large data into an attachment`,
    ru: `Заявление не принято: его объём в байтах — ${bytes}, а закрытого — не более ${most}. Перенесите большие данные в приложение.`,
    zh: `声明未被接收：共 ${bytes} 字节，而密封声明至多 ${most} 字节。请将大量数据移入附件。`,
  }),
  tooLarge: ({ most }: { most: number }): Sentence => ({
    en: `a sealed statement has at most ${most} bytes`,
    ru: `Объём закрытого заявления в байтах — не более ${most}.`,
    zh: `密封声明至多 ${most} 字节。`,
  }),
  notSentRefused: ({ place, name, sha256 }: { place: string; name: string; sha256: string }): Sentence => ({
    en: `Cannot take statement: ${place}: the bytes of "${name}" (${sha256}) were not sent; send them to /api/attachments first`,
    ru: `Заявление не принято (${place}): содержимое приложения «${name}» (${sha256}) не отправлено. Сначала отправьте его по адресу /api/attachments.`,
    zh: `声明未被接收（${place}）：附件“${name}”（${sha256}）的内容尚未发送。请先将其发送至 /api/attachments。`,
  }),
  notSent: {
    en: 'its bytes were not sent',
    ru: 'Содержимое приложения не отправлено.',
    zh: '附件内容尚未发送。',
  },
  otherBytesRefused: ({ place, name, bytes }: { place: string; name: string; bytes: number }): Sentence => ({
    en: `Cannot take statement: ${place}: "${name}" has ${bytes} bytes and another digest than the statement says`,
    ru: `Заявление не принято (${place}): объём приложения «${name}» в байтах — ${bytes}, а его контрольная сумма не та, что указана в заявлении.`,
    zh: `声明未被接收（${place}）：附件“${name}”共 ${bytes} 字节，其摘要与声明所载不符。`,
  }),
  otherBytes: {
    en: 'its bytes are not those that the statement describes',
    ru: 'Содержимое приложения не то, что описано в заявлении.',
    zh: '附件内容与声明所述不符。',
  },
  newerDirectory: ({ kind, version }: { kind: string; version: string }): Sentence => ({
    en: `${kind} ${version} is not known here; only the Secretariat says it, and in the open`,
    ru: `Заявления вида ${kind} версии ${version} здесь не известны; их делает только Секретариат, и только открыто.`,
    zh: `此处不识别 ${kind} 第 ${version} 版；此类声明只能由秘书处公开作出。`,
  }),
} satisfies Sentences
