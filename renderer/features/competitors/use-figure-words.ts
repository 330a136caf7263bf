import { useMemo } from 'react';
import { type NumberFormatOptions, useFormatter } from 'use-intl';

export type FigureWords = {
  /** "12,400", "3.5" */
  readonly number: (value: number) => string;
  /** "+310", "−12": few digits, a real minus sign. */
  readonly change: (value: number) => string;
  /** A share in per cent: "1.8 %". */
  readonly percent: (value: number) => string;
  /** Short, for an axis: "12.5K". */
  readonly axis: (value: number) => string;
  /** A change in per cent, for an axis: "+10 %". */
  readonly percentChange: (value: number) => string;
};

/** Figures of competitors in the habit of the interface language. */
export function useFigureWords(): FigureWords {
  const format = useFormatter();
  return useMemo(() => {
    const show = (value: number, options: NumberFormatOptions) =>
      format.number(value, options).replace('-', '−');
    return {
      number: (value) => show(value, { maximumFractionDigits: 1 }),
      change: (value) =>
        show(value, { signDisplay: 'exceptZero', maximumFractionDigits: Math.abs(value) >= 10 ? 0 : 1 }),
      percent: (value) => show(value / 100, { style: 'percent', maximumFractionDigits: 1 }),
      axis: (value) =>
        Math.abs(value) >= 10_000
          ? show(value, { notation: 'compact', maximumFractionDigits: 1 })
          : show(value, { maximumFractionDigits: 1 }),
      percentChange: (value) =>
        show(value / 100, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    };
  }, [format]);
}
