import type { Texts } from '../en.ts'

export const chart: Texts['chart'] = {
  tools: (title) => `Вид и файлы графика: ${title}`,
  showTable: 'Таблицей',
  showChart: 'Графиком',
  csv: 'CSV',
  svg: 'SVG',
  tableOf: (title) => `Данные графика: ${title}`,
  walk: (title) => `По одному значению: ${title}`,
  told: (period, text) => `${period}: ${text}`,
}
