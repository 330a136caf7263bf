import type { Speech } from '#shared/i18n/translator.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A length in bytes as a person reads it: '48 kB'. Units are powers of 1000. */
export function byteCount({ format }: Speech, bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return format.number(bytes / 1000 ** power, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumSignificantDigits: 3,
  });
}
