import type { HealthSeverity } from '#shared/plan/health/rule.ts';

/** How bad a finding is, by shape and colour. */
export const SEVERITY_MARKS = {
  error: { shape: 'octagon', tone: 'off' },
  warning: { shape: 'triangle', tone: 'risk' },
  note: { shape: 'eye', tone: 'accent' },
} as const satisfies Record<HealthSeverity, object>;
