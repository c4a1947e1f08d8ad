import type { NamedOffice } from '../named-office.ts'
import { stateForms } from '../find-states.ts'

const rank =
  '(?:第一副|常务副|副|代理)?(?:秘书长|部长助理|部长|外长|卫生部长|主任|大使|总干事|主席|总统|总理|局长|司长|国务委员|负责人|代表)'
const body =
  '(?:国家卫生健康委员会|国家卫健委|卫健委|外交部|卫生部|秘书处|联合国|世界卫生组织|世卫组织|(?:卫生|外交|紧急情况|民防|联邦消费者权益保护)\\p{Script=Han}{0,6}(?:部|委|局|署))'
const organisation = '(?:\\p{Script=Han}{2,6}(?:合作)?组织)'
/** What begins behind a name, and never is one. */
const notName =
  '表示|指出|强调|介绍|会见|举行|通报|通电|通话|主持|出席|认为|感谢|欢迎|高度|积极|重申|提出|呼吁|建议|相信|还|也|并|先生|女士|应约|说|称|同|与|和|在|于|就|向|对|将|愿|致|一行|的|进行|分别|等|及|或|是|为|讨论|会谈|会晤|视频|电话'
const name = `(?!${notName})(?<name>\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8}){1,3}?|\\p{Script=Han}{2,4}?)(?=${notName}|[，。、；：！？（）()\\s\\d]|$)`

let office: RegExp | undefined
const nameBehind = new RegExp(`^${name}`, 'u')

/** Offices by their Chinese titles, the name behind them. */
export function findChineseOffices(text: string): NamedOffice[] {
  office ??= new RegExp(
    `(?<of>(?:${stateForms('zh')}|${organisation})?)(?<title>${body}?${rank}(?:兼${rank})?)`,
    'gu',
  )
  return [...text.matchAll(office)].map(({ 0: whole, index: start, groups }) => {
    const end = start + whole.length
    const found = nameBehind.exec(text.slice(end, end + 40))?.groups!['name']
    const named = found === undefined ? {} : { name: { start: end, end: end + found.length } }
    return { start, end, office: whole, short: groups!['title']!, ...named }
  })
}
