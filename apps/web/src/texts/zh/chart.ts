import type { Texts } from '../en.ts'

export const chart: Texts['chart'] = {
  tools: (title) => `图表的显示方式与文件：${title}`,
  showTable: '表格',
  showChart: '图表',
  csv: 'CSV',
  svg: 'SVG',
  tableOf: (title) => `图表数据：${title}`,
  walk: (title) => `逐项读取：${title}`,
  told: (period, text) => `${period}：${text}`,
}
