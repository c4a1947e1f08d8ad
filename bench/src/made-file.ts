/** A JHU-shaped wide file: `rows` places of the United States by FIPS code, `days` days of running totals. */
export function madeJhuUsFile(rows: number, days: number): Uint8Array {
  const first = Date.UTC(2020, 0, 22)
  const dates = Array.from({ length: days }, (_, at) => {
    const date = new Date(first + at * 86_400_000)
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).slice(2)}`
  })
  const head = [
    'UID',
    'iso2',
    'iso3',
    'code3',
    'FIPS',
    'Admin2',
    'Province_State',
    'Country_Region',
    'Lat',
    'Long_',
    'Combined_Key',
    ...dates,
  ]
  const lines = Array.from({ length: rows }, (_, row) => madeRow(row, days))
  return new TextEncoder().encode(`${[head.join(','), ...lines].join('\n')}\n`)
}

function madeRow(row: number, days: number): string {
  const fips = 1_001 + row
  let total = 0
  const totals = Array.from({ length: days }, (_, day) => (total += (row * 31 + day * 17) % 97))
  return [
    84_000_000 + fips,
    'US',
    'USA',
    840,
    `${fips}.0`,
    `County ${row}`,
    'Alabama',
    'US',
    32.5,
    -86.6,
    `"County ${row}, Alabama, US"`,
    ...totals,
  ].join(',')
}
