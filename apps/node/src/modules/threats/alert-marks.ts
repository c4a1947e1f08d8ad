import type { Text } from '@concert/briefing'
import type { Bodies } from '@concert/statement'

/** Before a headline that is not for real, so that nobody takes it so. */
export const alertMarks: Readonly<
  Record<Bodies['threats.alert']['status'], Text & { readonly ru: string; readonly zh: string }>
> = {
  actual: { en: '', ru: '', zh: '' },
  exercise: { en: 'EXERCISE: ', ru: 'УЧЕНИЕ: ', zh: '演习：' },
  test: { en: 'TEST: ', ru: 'ПРОВЕРКА: ', zh: '测试：' },
}
