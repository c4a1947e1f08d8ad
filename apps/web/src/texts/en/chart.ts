/** The frame around every chart. */
export const chart = {
  tools: (title: string) => `View and files of the chart: ${title}`,
  showTable: 'As a table',
  showChart: 'As a chart',
  csv: 'CSV',
  svg: 'SVG',
  tableOf: (title: string) => `Figures of the chart: ${title}`,
  walk: (title: string) => `Figure by figure: ${title}`,
  told: (period: string, text: string) => `${period}: ${text}`,
}
