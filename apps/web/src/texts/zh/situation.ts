import { dueNames, locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const situation: Texts['situation'] = {
  over: (event) => `${event} · 疫情态势`,
  noEvent: '无受监测的事件',
  noEventMeans: '事件由秘书处设立；此后各国就该事件提交报告，并在此显示。',
  headline: {
    cases_confirmed_new: ({ reported, states, total, dates }) =>
      `${dates}当周，${number(states)}国中有${number(reported)}国报告新增确诊病例${number(total)}例`,
    deaths_confirmed_new: ({ reported, states, total, dates }) =>
      `${dates}当周，${number(states)}国中有${number(reported)}国报告确诊病例新增死亡${number(total)}例`,
  },
  headlineEmpty: (event) => `尚无关于${event}的数据报告`,
  missingStates: (missing) => `其中${number(missing)}国没有该周数据。缺失不等于零。`,
  knownNow: (instant, entries) => `截至${instant}，依据记录中的${number(entries)}条条目。`,
  knownThen: (instant, entries) => `以${instant}所知为准，依据记录的前${number(entries)}条条目。`,
  figure: '指标',
  scale: '刻度',
  scales: { linear: '线性', log: '对数' },
  roles: { member: '成员国', observer: '观察员国', 'dialogue-partner': '对话伙伴' },
  multiples: {
    title: ({ indicator, dates, more, fewer, same }) =>
      `${indicator}，${dates}当周：较前一周增加的有${number(more)}国，减少的有${number(fewer)}国，持平的有${number(same)}国`,
    empty: (indicator) => `${indicator}：尚无数据报告`,
    week: '周',
    scaleNote: {
      linear: (highest) => `各国使用同一线性刻度，0 至 ${highest}。`,
      log: (highest) =>
        `各国使用同一对数刻度 log(1 + n)，最高 ${highest}：每条线为下一条线的十倍，0 和 1 各有其线。`,
    },
    hidden: (shown, all) => `共${number(all)}周，此处显示最近${number(shown)}周；各国页面包含全部。`,
    compiled: (agency) => `由${agency}编制`,
    source: (publications) => `各国报告；报告中注明的出版来源：${publications}`,
    ownSource: '各国报告',
    more: (publications) => `另有${number(publications)}个`,
  },
  map: { disclaimer: '本地图所示边界和名称不代表本组织的正式认可或接受。' },
  needs: {
    title: '待您处理',
    invitation: '登录后可查看待您处理的事项：待答复的请求、待签署的草稿、到期的报告。',
    signIn: '登录',
    none: '目前没有待您处理的事项。',
    past: '当前显示的是过去的情况。待处理事项仅按现在显示。',
    what: dueNames.zh,
    awaited: (names: string) => `等待方：${names}`,
    other: '有待处理事项',
  },
  freshness: {
    title: '报告时效',
    state: '国家与机构',
    last: '最近报告',
    covers: '数据截至',
    next: '下次报告',
    never: '尚无',
    noRhythm: '未声明周期',
  },
  corrections: {
    title: '最近更正',
    none: '尚无更正。',
    noReason: '重述，未说明理由。',
    figure: (place, indicator, period) => `${place} · ${indicator} · ${period}`,
    change: (before, after) => `${before} → ${after}`,
    missing: '缺失',
    more: (figures) => `另有 ${number(figures)} 项数据`,
  },
  latest: {
    title: '最新声明',
    all: '记录全部条目',
    what: '内容',
    who: '声明方',
    when: '时间',
    label: '标签与受众',
  },
}
