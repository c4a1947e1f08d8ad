import type { Sentence, Sentences } from '@concert/language'
import type { Role } from '@concert/api'

type Agency = { readonly agency: string }
type Most = { readonly most: number }

const roleNames: Readonly<Record<'ru' | 'zh', Readonly<Record<Role, string>>>> = {
  ru: {
    reads: 'чтение',
    drafts: 'подготовка проектов',
    signs: 'подпись',
    administers: 'администрирование',
  },
  zh: { reads: '阅读', drafts: '起草', signs: '签署', administers: '管理' },
}

const invitationEnds = {
  en: { used: 'was used', revoked: 'was revoked', expired: 'has expired', open: 'is open' },
  ru: { used: 'использовано', revoked: 'отозвано', expired: 'истекло', open: 'не использовано' },
  zh: { used: '已使用', revoked: '已撤销', expired: '已过期', open: '未使用' },
} as const

/** What is refused of sessions, persons, their passkeys and invitations. */
export const personsSay = {
  signInFirst: {
    en: 'This is for a person who is signed in; sign in at /workspace/',
    ru: 'Это доступно только после входа; войдите: /workspace/.',
    zh: '此项仅供已登录人员使用；请登录：/workspace/。',
  },
  forAdministrators: ({
    agency,
    roles,
  }: {
    agency: string | undefined
    roles: readonly Role[]
  }): Sentence => ({
    en: `This is for those who administer at ${agency ?? 'the agency'}; your roles there are: ${roles.join(', ')}`,
    ru: `Это доступно администраторам ведомства${agency === undefined ? '' : ` ${agency}`}. Ваши полномочия: ${rolesIn(roles, 'ru')}.`,
    zh: `此项仅供${agency === undefined ? '该机构' : ` ${agency} `}的管理员使用；您的权限为：${rolesIn(roles, 'zh')}。`,
  }),
  notYourAgency: ({ agency }: Agency): Sentence => ({
    en: `You do not work for ${agency}, or signed in by another agency’s provider`,
    ru: `Вы не работаете в ведомстве ${agency} либо вошли через систему входа другого ведомства.`,
    zh: `您不属于 ${agency}，或是通过其他机构的登录系统登录的。`,
  }),
  notOneOfYours: {
    en: 'is not one of yours here',
    ru: 'Это не одно из ваших ведомств.',
    zh: '不是您所属的机构。',
  },
  officeStays: {
    en: 'You sit at an office of the sample, which is nobody’s own and stays as it is',
    ru: 'Вы действуете от имени должности из примера: она никому не принадлежит и не меняется.',
    zh: '您正使用示例中的岗位；岗位不属于任何个人，不可更改。',
  },
  officeAsInFile: {
    en: 'An office of the sample stays as the organisation’s file says',
    ru: 'Должность примера остаётся такой, как указано в файле организации.',
    zh: '示例中的岗位以组织文件所载为准，不可更改。',
  },
  officeNeedsNoPasskey: {
    en: 'You sit at an office of the sample, which needs no passkey',
    ru: 'Вы действуете от имени должности из примера: ключ доступа ей не нужен.',
    zh: '您正使用示例中的岗位，无需通行密钥。',
  },
  officeTakesNoInvitation: {
    en: 'An office of the sample accepts no invitation',
    ru: 'Должность примера приглашений не принимает.',
    zh: '示例中的岗位不接受邀请。',
  },
  noSession: ({ id }: { id: string }): Sentence => ({
    en: `You have no session ${id}`,
    ru: `У вас нет сеанса ${id}.`,
    zh: `您没有会话 ${id}。`,
  }),
  noPerson: ({ id, agency }: Agency & { id: string }): Sentence => ({
    en: `No person ${id} works for ${agency} at this node`,
    ru: `В ведомстве ${agency} на этом узле нет сотрудника ${id}.`,
    zh: `本节点的 ${agency} 没有人员 ${id}。`,
  }),
  administersHere: {
    en: 'You administer here: have another administrator take that from you',
    ru: 'Вы здесь администратор: лишить вас этого полномочия может другой администратор.',
    zh: '您是此处的管理员：须由另一位管理员撤销您的这一权限。',
  },
  passkeyKnown: {
    en: 'This passkey is registered already; sign in with it',
    ru: 'Этот ключ доступа уже зарегистрирован; войдите с ним.',
    zh: '该通行密钥已注册；请用它登录。',
  },
  lastPasskey: {
    en: 'This is your only way to sign in: register another passkey first',
    ru: 'Это ваш единственный способ входа: сначала зарегистрируйте другой ключ доступа.',
    zh: '这是您唯一的登录方式：请先注册另一个通行密钥。',
  },
  passkeyUnknown: {
    en: 'This passkey is not known at this node: it was removed, or its person left. Use another one, or ask an administrator of your agency for an invitation',
    ru: 'Этот ключ доступа узлу не известен: он удалён либо его владелец исключён. Используйте другой или попросите приглашение у администратора своего ведомства.',
    zh: '本节点不识别该通行密钥：它已被移除，或其使用者已被移出。请使用另一个，或请本机构管理员发送邀请。',
  },
  noPasskey: {
    en: 'You have no such passkey',
    ru: 'Такого ключа доступа у вас нет.',
    zh: '您没有该通行密钥。',
  },
  begunByOther: {
    en: 'Somebody else began this; begin anew',
    ru: 'Это действие начал другой сотрудник; начните заново.',
    zh: '该操作由他人开始；请重新开始。',
  },
  passkeyRefused: {
    en: 'The passkey was not accepted: what it signed is not what this node asked for, or was asked for more than five minutes ago, or the passkey was copied. Try again; if it stays so, use another one',
    ru: 'Ключ доступа не принят: подписано не то, что запрашивал узел, либо с момента запроса прошло более пяти минут, либо ключ скопирован. Повторите попытку; если отказ повторится, используйте другой ключ.',
    zh: '通行密钥未被接受：所签内容并非本节点所要求，或要求已逾五分钟，或密钥已被复制。请重试；如仍不成功，请使用另一个。',
  },
  wasNotAccepted: {
    en: 'was not accepted',
    ru: 'Не принято.',
    zh: '未被接受。',
  },
  tooManyPasskeys: ({ most }: Most): Sentence => ({
    en: `You have ${most} passkeys; remove those that you do not use`,
    ru: `Число ваших ключей доступа достигло предела (${most}); удалите те, которыми не пользуетесь.`,
    zh: `您已有 ${most} 个通行密钥；请移除不再使用的。`,
  }),
  needsName: {
    en: 'Say by which name your colleagues know you',
    ru: 'Укажите имя, под которым вас знают коллеги.',
    zh: '请填写同事所熟知的姓名。',
  },
  wrongCode: {
    en: 'The code is wrong, used, or older than an hour; start the node again for a new one',
    ru: 'Код неверен, уже использован или выдан более часа назад; для нового кода перезапустите узел.',
    zh: '代码有误、已使用或已逾一小时；请重新启动节点以获取新代码。',
  },
  invitationNotOpen: ({ status }: { status: keyof typeof invitationEnds.en | undefined }): Sentence => ({
    en: `The invitation ${status === undefined ? 'is not one of this node, or not copied whole' : invitationEnds.en[status]}; ask an administrator of your agency for a new one`,
    ru: `Приглашение ${status === undefined ? 'выдано не этим узлом или скопировано не полностью' : invitationEnds.ru[status]}; попросите новое у администратора своего ведомства.`,
    zh: `邀请${status === undefined ? '不属于本节点，或未完整复制' : invitationEnds.zh[status]}；请向本机构管理员索取新的邀请。`,
  }),
  tooManyInvitations: ({ agency, most }: Agency & Most): Sentence => ({
    en: `${agency} has ${most} open invitations; revoke those that nobody waits for`,
    ru: `Число неиспользованных приглашений ведомства ${agency} достигло предела (${most}); отзовите те, которых никто не ожидает.`,
    zh: `${agency} 未使用的邀请已达 ${most} 份；请撤销无人等待的邀请。`,
  }),
  noInvitation: ({ agency, id }: Agency & { id: string }): Sentence => ({
    en: `${agency} has no open invitation ${id}`,
    ru: `У ведомства ${agency} нет неиспользованного приглашения ${id}.`,
    zh: `${agency} 没有未使用的邀请 ${id}。`,
  }),
} satisfies Sentences

function rolesIn(roles: readonly Role[], language: 'ru' | 'zh'): string {
  return roles.map((role) => roleNames[language][role]).join(language === 'zh' ? '、' : ', ')
}
