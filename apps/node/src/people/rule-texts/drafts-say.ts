import type { Sentence, Sentences } from '@concert/language'
import type { DraftStep, StoredDraft } from '../drafts/stored-draft.ts'

type What = DraftStep['what'] | StoredDraft['status']
type Done = { readonly what: What; readonly by: string; readonly at: string }
type Version = { readonly version: number }
type Agency = { readonly agency: string }

const done: Readonly<Record<'ru' | 'zh', Readonly<Record<What, string>>>> = {
  ru: {
    open: 'начат',
    created: 'начат',
    saved: 'изменён',
    submitted: 'представлен на подпись',
    returned: 'возвращён',
    withdrawn: 'отозван',
    signed: 'подписан',
  },
  zh: {
    open: '起草',
    created: '起草',
    saved: '修改',
    submitted: '提交签署',
    returned: '退回',
    withdrawn: '撤回',
    signed: '签署',
  },
}

/** What may not become of a draft, and who changed it in between. */
export const draftsSay = {
  standsSubmitted: {
    en: 'The draft is submitted and stands as it is until it is signed; take it back first (return)',
    ru: 'Проект представлен на подпись и до подписания не изменяется; сначала возьмите его обратно.',
    zh: '草稿已提交签署，签署之前不得改动；请先收回。',
  },
  submittedAlready: {
    en: 'The draft is submitted already',
    ru: 'Проект уже представлен на подпись.',
    zh: '草稿已提交签署。',
  },
  notSubmitted: {
    en: 'The draft is not submitted: there is nothing to return',
    ru: 'Проект на подпись не представлен: возвращать нечего.',
    zh: '草稿未提交签署，无可退回。',
  },
  signersReturn: {
    en: 'Whoever signs returns a draft; you take back what you submitted yourself',
    ru: 'Проект возвращает сотрудник с правом подписи; вы можете взять обратно то, что представили сами.',
    zh: '草稿由有签署权限者退回；您只能收回自己提交的草稿。',
  },
  needsRemark: {
    en: 'Say in a remark why the draft is returned',
    ru: 'Укажите в замечании, почему проект возвращается.',
    zh: '请在意见中说明退回草稿的理由。',
  },
  ended: ({ what, by, at }: Done): Sentence => ({
    en: `The draft was ${what} by ${by} at ${at}`,
    ru: `Проект ${done.ru[what]} ${at} (${by}).`,
    zh: `草稿已由 ${by} 于 ${at} ${done.zh[what]}。`,
  }),
  changedSince: ({ what, by, at, version, seen }: Done & Version & { seen: number }): Sentence => ({
    en: `The draft was ${what} by ${by} at ${at}: it is at version ${version} now, and you looked at ${seen}. Read it again`,
    ru: `Проект ${done.ru[what]} ${at} (${by}): теперь это версия ${version}, а вы смотрели версию ${seen}. Прочтите его ещё раз.`,
    zh: `草稿已由 ${by} 于 ${at} ${done.zh[what]}：现为第 ${version} 版，您所看的是第 ${seen} 版。请重新阅读。`,
  }),
  versionNow: ({ version, by }: Version & { by: string }): Sentence => ({
    en: `is ${version} now, by ${by}`,
    ru: `Теперь это версия ${version} (${by}).`,
    zh: `现为第 ${version} 版（${by}）。`,
  }),
  tooManyUnderWay: ({ agency, most }: Agency & { most: number }): Sentence => ({
    en: `${agency} has ${most} drafts under way; withdraw those that nobody needs`,
    ru: `Число проектов в работе у ведомства ${agency} достигло предела (${most}); отзовите ненужные.`,
    zh: `${agency} 进行中的草稿已达 ${most} 份；请撤回不再需要的草稿。`,
  }),
  bytesNotSent: ({ name, sha256 }: { name: string; sha256: string }): Sentence => ({
    en: `Cannot keep the draft: the bytes of "${name}" (${sha256}) were not sent; send them to /api/attachments first`,
    ru: `Сохранить проект нельзя: содержимое файла «${name}» (${sha256}) не передано; сначала передайте его (/api/attachments).`,
    zh: `无法保存草稿：文件“${name}”（${sha256}）的内容尚未发送；请先发送至 /api/attachments。`,
  }),
  itsBytesNotSent: {
    en: 'its bytes were not sent',
    ru: 'Содержимое файла не передано.',
    zh: '文件内容尚未发送。',
  },
  bytesGone: ({ number, sha256 }: { number: number; sha256: string }): Sentence => ({
    en: `The bytes of attachment ${number} (${sha256}) are not here; send them again`,
    ru: `Содержимого приложения ${number} (${sha256}) на узле нет; передайте его ещё раз.`,
    zh: `本节点没有附件 ${number}（${sha256}）的内容；请重新发送。`,
  }),
  itsBytesGone: {
    en: 'its bytes are not here',
    ru: 'Содержимого файла на узле нет.',
    zh: '本节点没有该文件的内容。',
  },
  noDraft: ({ id }: { id: string }): Sentence => ({
    en: `Your agency has no draft ${id} here`,
    ru: `У вашего ведомства нет здесь проекта ${id}.`,
    zh: `贵机构在此没有草稿 ${id}。`,
  }),
  begunAlready: ({ version }: Version): Sentence => ({
    en: `The draft was begun already and is at version ${version}; read it, and save what you changed`,
    ru: `Проект уже начат, теперь это версия ${version}; прочтите его и сохраните свои изменения.`,
    zh: `草稿此前已建立，现为第 ${version} 版；请先阅读，再保存您的改动。`,
  }),
  idTaken: {
    en: 'The id is taken; choose another one',
    ru: 'Этот идентификатор занят; выберите другой.',
    zh: '该标识已被占用；请另选。',
  },
  isTaken: {
    en: 'is taken',
    ru: 'Уже занято.',
    zh: '已被占用。',
  },
  changedLast: ({ agency }: Agency): Sentence => ({
    en: `You changed this draft last, and ${agency} has what one writes signed by another: a colleague who signs will sign it`,
    ru: `Вы изменили проект последним, а в ведомстве ${agency} написанное одним подписывает другой: его подпишет другой сотрудник с правом подписи.`,
    zh: `您是最后修改人，而 ${agency} 要求一人起草、另一人签署：须由另一位有签署权限的同事签署。`,
  }),
  submitFirst: ({ agency }: Agency): Sentence => ({
    en: `${agency} has what one drafts signed by another: submit the draft first`,
    ru: `В ведомстве ${agency} написанное одним подписывает другой: сначала представьте проект на подпись.`,
    zh: `${agency} 要求一人起草、另一人签署：请先提交草稿。`,
  }),
} satisfies Sentences
