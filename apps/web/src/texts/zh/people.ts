import type { Texts } from '../en.ts'

export const people: Texts['people'] = {
  roles: { reads: '阅读', drafts: '起草', signs: '签署', administers: '管理' },
  session: {
    open: '您在此的身份',
    roles: '权限',
    fourEyes: '双人复核：一人起草，另一人签署。',
    office: '以其他岗位进入',
    ended: '您的会话已结束，已加载的内容已清除。当前显示的是公开信息。',
    signInAgain: '重新登录',
  },
  door: {
    title: '以岗位身份进入',
    lead: '这是示例，是供试用 Concert 的历史重建。任何人只需点击一次即可以下列任一岗位进入：没有密码，岗位背后没有真实人员，在此签署的任何内容都不是所列国家的声明。',
    here: '当前岗位',
  },
  signIn: {
    lead: '阅读公开信息无需账户。如需查看成员国之间共享的信息、起草或签署，请以本机构人员身份登录。',
  },
}
