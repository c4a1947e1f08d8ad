import { locales, wordsOf, type Sentence, type Sentences } from '@concert/language'
import type { Role } from '@concert/api'
import type { Scope } from '../kernel/access-file.ts'

const scopes: Readonly<Record<'ru' | 'zh', Readonly<Record<Scope, string>>>> = {
  ru: {
    read: 'чтение',
    draft: 'подготовка проектов',
    sign: 'подпись',
    administer: 'администрирование',
  },
  zh: { read: '阅读', draft: '起草', sign: '签署', administer: '管理' },
}

const scopeOf: Readonly<Record<Role, Scope>> = {
  reads: 'read',
  drafts: 'draft',
  signs: 'sign',
  administers: 'administer',
}

function namesOf(roles: readonly Role[], language: 'ru' | 'zh'): string {
  return roles.map((role) => scopes[language][scopeOf[role]]).join(language === 'zh' ? '、' : ', ')
}

const { count } = wordsOf(locales.ru)
const requestForms = { one: 'обращения', other: 'обращений' }

/** What the node says of a request before anyone asks what it is about: who calls, how often, and how it is sent. */
export const httpSays = {
  sessionEnded: {
    en: 'Your session has ended; sign in again at /workspace/',
    ru: 'Ваш сеанс завершён; войдите снова: /workspace/.',
    zh: '您的会话已结束；请重新登录：/workspace/。',
  },
  unknownToken: {
    en: 'The token is not one of this node; ask its administrator for one',
    ru: 'Этот токен выдан не этим узлом; обратитесь к его администратору.',
    zh: '该令牌不属于本节点；请向节点管理员申领。',
  },
  needsSomebody: ({ needed }: { needed: Scope }): Sentence => ({
    en: `This needs somebody who may ${needed}: sign in at /workspace/, or send a token that may (Authorization: Bearer …)`,
    ru: `Требуется полномочие: ${scopes.ru[needed]}. Войдите (/workspace/) или передайте токен с таким полномочием (Authorization: Bearer …).`,
    zh: `须具有“${scopes.zh[needed]}”权限：请登录（/workspace/），或发送具有该权限的令牌（Authorization: Bearer …）。`,
  }),
  needsToken: ({ needed, scope }: { needed: Scope; scope: Scope }): Sentence => ({
    en: `This needs a token that may ${needed}; yours may ${scope}`,
    ru: `Требуется токен с полномочием: ${scopes.ru[needed]}. Полномочие вашего токена: ${scopes.ru[scope]}.`,
    zh: `须使用具有“${scopes.zh[needed]}”权限的令牌；您的令牌权限为“${scopes.zh[scope]}”。`,
  }),
  needsPerson: ({
    needed,
    agency,
    roles,
  }: {
    needed: Scope
    agency: string
    roles: readonly Role[]
  }): Sentence => ({
    en: `This needs a person who may ${needed}; your roles at ${agency} are: ${roles.join(', ')}. An administrator of the agency gives another`,
    ru: `Требуется полномочие: ${scopes.ru[needed]}. Ваши полномочия в ведомстве ${agency}: ${namesOf(roles, 'ru')}. Другие предоставляет администратор ведомства.`,
    zh: `须具有“${scopes.zh[needed]}”权限；您在 ${agency} 的权限为：${namesOf(roles, 'zh')}。其他权限由该机构管理员授予。`,
  }),
  namesNoAgency: {
    en: 'Your token speaks for no agency of its own: name the one that speaks (agency; --as on the command line)',
    ru: 'Ваш токен не связан ни с одним ведомством: назовите то, от имени которого делается заявление (agency; в командной строке — --as).',
    zh: '您的令牌不代表任何机构：请指明由哪个机构发言（agency；命令行中为 --as）。',
  },
  isMissing: {
    en: 'is missing',
    ru: 'Не указано.',
    zh: '未填写。',
  },
  tokenForOther: ({ own, author }: { own: string | undefined; author: string }): Sentence => ({
    en: `Your token signs for ${own ?? 'no agency'}, not for ${author}`,
    ru:
      own === undefined
        ? `Ваш токен не связан ни с одним ведомством и не подписывает от имени ${author}.`
        : `Ваш токен подписывает от имени ${own}, а не ${author}.`,
    zh:
      own === undefined
        ? `您的令牌不代表任何机构，不能代表 ${author} 签署。`
        : `您的令牌代表 ${own} 签署，不能代表 ${author} 签署。`,
  }),
  actsForOther: ({ own, author }: { own: string; author: string }): Sentence => ({
    en: `You act for ${own} now, not for ${author}; switch if you work for both`,
    ru: `Сейчас вы действуете от имени ${own}, а не ${author}; если вы работаете в обоих ведомствах, переключитесь.`,
    zh: `您目前代表 ${own}，而非 ${author}；如您同时为两个机构工作，请切换。`,
  }),
  mustBeOwn: ({ own }: { own: string | undefined }): Sentence => ({
    en: `must be ${own ?? 'absent'}`,
    ru: own === undefined ? 'Указываться не должно.' : `Должно быть указано ${own}.`,
    zh: own === undefined ? '不得填写。' : `须为 ${own}。`,
  }),
  fourEyes: ({ agency }: { agency: string }): Sentence => ({
    en: `${agency} has what one person drafts signed by another: make a draft, submit it, and a colleague who signs will sign it`,
    ru: `В ведомстве ${agency} действует правило двух лиц: составьте проект и представьте его на подпись; подпишет его другой сотрудник с правом подписи.`,
    zh: `${agency} 实行双人复核：请起草并提交签署，由另一名有签署权限的人员签署。`,
  }),
  crossSite: {
    en: "This was asked by another site's page, or by a program that sends a cookie: use the workspace itself, and a token for programs",
    ru: 'Запрос поступил со страницы другого сайта или от программы, передающей cookie. Пользуйтесь самим рабочим местом, а для программ — токеном.',
    zh: '该请求来自其他网站的页面，或来自发送 cookie 的程序。请直接使用工作台；程序请使用令牌。',
  },
  sampleOperatorOnly: {
    en: 'In a sample addresses are entered and tried by its operator alone, with a token',
    ru: 'В примере адреса вносит и проверяет только его оператор, с помощью токена.',
    zh: '示例中的地址只能由其运维人员凭令牌登记和测试。',
  },
  tooMany: ({ limit, ip }: { limit: number; ip: string }): Sentence => ({
    en: `More than ${limit} requests of this kind in a minute from ${ip}; wait a minute`,
    ru: `С адреса ${ip} за минуту поступило более ${count(limit, requestForms)} этого вида; подождите минуту.`,
    zh: `来自 ${ip} 的此类请求一分钟内超过 ${limit} 次；请等待一分钟。`,
  }),
  noAttachment: ({ id, sha256 }: { id: string; sha256: string }): Sentence => ({
    en: `Statement ${id} has no attachment ${sha256}`,
    ru: `У заявления ${id} нет приложения ${sha256}.`,
    zh: `声明 ${id} 没有附件 ${sha256}。`,
  }),
  notSentToSign: ({ name, sha256 }: { name: string; sha256: string }): Sentence => ({
    en: `Cannot sign: the bytes of "${name}" (${sha256}) were not sent; send them to /api/attachments first`,
    ru: `Подписать нельзя: содержимое приложения «${name}» (${sha256}) не отправлено. Сначала отправьте его по адресу /api/attachments.`,
    zh: `无法签署：附件“${name}”（${sha256}）的内容尚未发送。请先将其发送至 /api/attachments。`,
  }),
  codeSpent: {
    en: 'The code is wrong, used, or older than an hour; start the node again for a new one',
    ru: 'Код неверен, уже использован или выдан более часа назад; чтобы получить новый, перезапустите узел.',
    zh: '代码有误、已使用或已超过一小时；请重新启动节点以获取新代码。',
  },
  noToken: ({ name }: { name: string }): Sentence => ({
    en: `There is no token named "${name}"`,
    ru: `Токена с названием «${name}» нет.`,
    zh: `没有名为“${name}”的令牌。`,
  }),
  tokenNamedSo: ({ name }: { name: string }): Sentence => ({
    en: `There is a token named "${name}" already; revoke it or choose another name`,
    ru: `Токен с названием «${name}» уже есть; отзовите его или выберите другое название.`,
    zh: `名为“${name}”的令牌已存在；请将其撤销或另选名称。`,
  }),
  nameTaken: {
    en: 'is taken',
    ru: 'Это название уже занято.',
    zh: '该名称已被使用。',
  },
  recordTakesNothing: {
    en: 'The record cannot take statements at the moment; nothing of yours was kept. Try again, or tell the operator',
    ru: 'Реестр сейчас не принимает заявления; из отправленного вами ничего не сохранено. Повторите попытку или сообщите администратору узла.',
    zh: '记录目前无法接收声明；您发送的内容均未保存。请重试或告知节点管理员。',
  },
  vaultDamaged: {
    en: 'This node does not hold what the sealed entry says: a file of its vault is missing or changed. The operator finds its name in the log, and puts it back from a backup',
    ru: 'На этом узле нет содержания закрытой записи: файл её хранилища отсутствует или изменён. Администратор узла найдёт его название в журнале и восстановит файл из резервной копии.',
    zh: '本节点没有该密封条目的内容：保管库中的文件缺失或已被改动。节点管理员可在日志中查到文件名，并从备份中恢复。',
  },
  bodyTooLarge: {
    en: 'What was sent is larger than this address takes at once. Nothing of it was kept; send less',
    ru: 'Отправлено больше, чем здесь принимается за один раз. Из отправленного ничего не сохранено; отправьте меньше.',
    zh: '所发送的内容超过此处一次可接收的上限，均未保存；请减少内容后重新发送。',
  },
  ours: {
    en: 'Something failed on our side; the operator finds it in the log. Nothing of yours was kept unless you have a receipt',
    ru: 'На узле произошёл сбой; администратор узла найдёт его в журнале. Из отправленного вами сохранено только то, на что у вас есть квитанция.',
    zh: '节点发生错误，管理员可在日志中查看。除已取得回执的内容外，您发送的内容均未保存。',
  },
} satisfies Sentences
