import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const outbox: Texts['outbox'] = {
  title: '您的签署',
  decided: '决定时间',
  stages: {
    sign: {
      kept: '已保存在本浏览器，正在发送。',
      saved: '节点已收到草稿，正在签署。',
      doubt: '正在向节点查询结果。',
      done: '已签署并载入记录。',
      refused: '被节点拒绝。未签署任何内容。',
      changed: '未签署：草稿已有变动。',
    },
    submit: {
      kept: '已保存在本浏览器，正在发送。',
      saved: '节点已收到草稿，正在提交签署。',
      doubt: '正在向节点查询结果。',
      done: '已提交：等待同事签署。',
      refused: '被节点拒绝。未提交任何内容。',
      changed: '未提交：草稿已有变动。',
    },
  },
  tried: (tries) => `已尝试${number(tries)}次，无连接；将自动重试。`,
  signedOut: '会话已结束。请重新登录，随后将自动发送。',
  changedBy: (person) => `最后修改：${person}，`,
  seeTheirs: '查看草稿',
  signMine: '以我的版本取代',
  download: '下载回执',
  tryNow: '立即重试',
  takeBack: '收回决定',
  dismiss: '移出列表',
  drop: '从此处移除',
}
