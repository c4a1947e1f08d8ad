import type { Label } from '@concert/statement'

/** Traffic Light Protocol 2.0, from widest to narrowest; never translated. */
export const labels: readonly Label[] = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']
