/** The charts' colours for drawings that are made of elements: outside a page of charts they are the light ones. */
export const ink = 'var(--chart-ink, #16202c)'
export const soft = 'var(--chart-soft, #4b5866)'
export const grid = 'var(--chart-grid, #d9dcdf)'
export const data = 'var(--chart-data, #1d5f9c)'
export const mark = 'var(--chart-mark, #a8480a)'
