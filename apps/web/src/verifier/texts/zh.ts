import { locales, wordsOf } from '@concert/language'
import type { FileReport } from '@concert/verify'
import { check } from '../../texts/zh/check.ts'
import type { VerifierTexts } from './en.ts'
import { dateIn, languageIn, languagesIn } from './words-for.ts'

const { number } = wordsOf(locales.zh)

export const zh: VerifierTexts = {
  title: '核验通报',
  lead: '由您的浏览器自行计算。您所选的文件不会离开本设备，本页也不向任何服务器发出请求：可将其保存，离线打开。',
  language: '语言',
  save: '保存本页',
  choose: '选择文件',
  drop: '或将文件拖放到本页任意位置',
  which:
    '请选取通报的文件（有几份选几份）及其证明：以 .proof.json 结尾的文件，在秘书处网站上与其他文件并列。文件名可以已被更改。',
  key: {
    title: '核对记录密钥',
    lead: '证明中载有签署记录的密钥。若与从其他渠道获得的密钥核对，则更为可靠：例如成员国自己的节点、报纸或同事。',
    label: '从其他渠道获得的记录密钥',
    bad: '这不是记录密钥：其格式应为 name+12ab34cd+A…。',
  },
  reading: '正在核验……',
  unreadable: (name) => `无法读取“${name}”：如为文件夹，请打开并选取其中的文件。`,
  clear: '重新开始',
  verdict: {
    good: (files) => `${number(files)} 份文件均已证明：未经改动，已签署，并载于记录。`,
    partly: '并非所有文件均已证明。请勿采信下列有标记的文件。',
    bad: '核验未通过：请勿采信这些文件。',
    noProof: '尚无任何内容得到证明：缺少证明文件。',
    proofAlone: '证明成立。请添加您要核验的文件。',
  },
  files: '您的文件',
  file: {
    proof: () => '证明成立。',
    attachment: ({ form, attachment }) => `与签署时一致，未经改动：${describe(form) ?? quoted(attachment)}。`,
    changed: ({ attachment, onlyLineEnds }) =>
      onlyLineEnds === true
        ? `${quoted(attachment)}仅换行符被改动，传送文本的程序有时如此。请重新获取原文件。`
        : `这不是所签署的${quoted(attachment)}：文件已被改动。`,
    unknown: () =>
      '此处没有任何证明载有该文件：或已被改动，或属于其他内容。浏览器“保存全部”会改动网页，请保存文件本身。',
    'no-proof': ({ proof }) =>
      proof === undefined
        ? '缺少其证明：以 .proof.json 结尾的文件，在秘书处网站上与该通报的其他文件并列。'
        : `缺少其证明：${proof}，在秘书处网站上与该通报的其他文件并列。`,
    unchecked: () => '未予核验：其证明不成立。',
  },
  issue: {
    title: (issue, date) => `第${number(issue)}期通报（${date}）`,
    other: (file) => `“${file}”中的声明`,
    organisation: '组织',
    signed: '签署',
    by: (agency, key) => `${agency}，密钥 ${key}`,
    enrolled: '密钥',
    enrolledAt: (date, entry) => `${date}载入记录，第 ${number(entry)} 条`,
    place: '在记录中的位置',
    at: (index, size) => `第 ${number(index)} 条，共 ${number(size)} 条`,
    figures: '数据',
    from: (size) => `依据记录的前 ${number(size)} 条`,
    given: '已提供的语言',
    missing: '未提供的文件',
    none: '无',
    corrects: (issue) =>
      issue === undefined ? '本期更正了较早的一期。' : `本期更正了第${number(issue)}期通报。`,
    correctedBy: (issue) => `本期已被更正：请改用第${number(issue)}期通报。`,
  },
  outcomes: check.outcomes,
  detail: check.detail,
  check: {
    failed: {
      ...check.failed,
      'bundle-form': '这不是证明，或已被改动。',
      'log-key': '这不是您所给密钥的记录。',
      'issue-author': '这不是秘书处发布的通报。',
      'issue-point': '该期与其在记录中的位置相矛盾。',
    },
    reasons: check.reasons,
    proven: {
      ...check.proven,
      'log-key': ({ origin }) => `记录 ${String(origin)} 的密钥即您所给的密钥。`,
      cosigned: ({ witnesses, names }) =>
        `您所指明的 ${number(Number(witnesses))} 个见证方已副署：${String(names)}。`,
      'issue-author': ({ agency }) => `由秘书处（${String(agency)}）发布。`,
      'issue-point': ({ number: issue, date, index, treeSize, size }) =>
        `这是第${number(Number(issue))}期通报（${dateIn('zh', date)}）：记录第 ${number(Number(index))} 条，共 ${number(Number(treeSize))} 条；数据依据前 ${number(Number(size))} 条。`,
      'issue-languages': ({ languages, files, filesGiven }) =>
        `以${languagesIn('zh', languages)}发布，共 ${number(Number(files))} 份文件，您提供了 ${number(Number(filesGiven))} 份。`,
      'issue-corrects': ({ number: issue }) =>
        zh.issue.corrects(issue === undefined ? undefined : Number(issue)),
      'issue-corrected': ({ number: issue }) => zh.issue.correctedBy(Number(issue)),
    },
    notProven: {
      ...check.notProven,
      'log-key': () => '这是秘书处的记录：其密钥取自证明，尚未与从其他渠道获得的密钥核对。',
      attachment: ({ name }) => `您的某份文件即“${String(name)}”：该文件未提供。`,
      'no-later-correction': () => '此后没有任何一期对其更正：请查看秘书处网站。',
      'same-log-for-all': ({ witnesses }) =>
        Number(witnesses) > 0
          ? '其他读者看到的是同一记录：只有日志与上述全部见证方串通，才可能出示另一份。'
          : '其他读者看到的是同一记录：此处已知的见证方均未副署。',
      'issue-forms-agree': () => '各语言文本和各种文件内容一致：秘书处签署全部文件，即作此声明。',
      'issue-recomputed': ({ size }) =>
        `数据由记录的前 ${number(Number(size))} 条得出：“concert verify --recompute”可重新计算。`,
    },
  },
}

function describe(form: FileReport['form']): string | undefined {
  if (form === undefined) return undefined
  const what = { html: '网页', pdf: 'PDF', json: '数据（JSON）', csv: '数据（CSV）', cap: '预警（CAP）' }
  const language = form.language === undefined ? '' : `，${languageIn('zh', form.language)}`
  return `第${number(form.number)}期通报，${what[form.form]}${language}`
}

function quoted(name: string | undefined): string {
  return `“${name ?? ''}”`
}
