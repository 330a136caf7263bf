/**
 * Reads a number as people write it: in the way of the locale, and in any other way that can mean only one
 * thing ('4,000.5' in German, '4.5' in German). Null for an empty text, 'invalid' for what is no number.
 */
export function parseNumber(text: string, locale: string): number | null | 'invalid' {
  const plain = text
    .trim()
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/^\+/, '');
  if (plain === '') {
    return null;
  }
  const match = /^(-?)\s*([\d.,'\u2019 \u00a0\u202f\u2009]*\d[.,]?|[.,]\d+)$/.exec(plain);
  const body = match?.[2];
  if (match === null || body === undefined) {
    return 'invalid';
  }
  const digits = toPlainDigits(body.replace(/['\u2019\u00a0\u202f\u2009]/g, ' '), locale);
  if (digits === null) {
    return 'invalid';
  }
  const value = Number(digits);
  if (!Number.isFinite(value)) {
    return 'invalid';
  }
  return match[1] === '-' && value !== 0 ? -value : value;
}

/** Writes a number in the way of the locale, with as many decimals as it has. */
export function formatNumber(value: number | null, locale: string, maximumFractionDigits = 10): string {
  return value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value);
}

function toPlainDigits(body: string, locale: string): string | null {
  const decimal = findDecimal(body, locale);
  const whole = decimal === null ? body : body.slice(0, decimal);
  const fraction = decimal === null ? '' : body.slice(decimal + 1);
  if (!/^\d*$/.test(fraction) || !(/^\d*$/.test(whole) || isGrouped(whole))) {
    return null;
  }
  const wholeDigits = whole.replace(/\D/g, '');
  return wholeDigits === '' && fraction === '' ? null : `${wholeDigits || '0'}.${fraction || '0'}`;
}

/** The place of the decimal sign, null where there is none. */
function findDecimal(body: string, locale: string): number | null {
  const places = [...body.matchAll(/[.,]/g)].map((match) => match.index);
  const last = places.at(-1);
  if (last === undefined) {
    return null;
  }
  const sign = body[last];
  const sameSigns = places.filter((place) => body[place] === sign).length;
  if (sameSigns < places.length) {
    return sameSigns === 1 ? last : null;
  }
  if (places.length > 1) {
    return null;
  }
  return sign === decimalSignOf(locale) || !isGrouped(body) ? last : null;
}

function isGrouped(whole: string): boolean {
  return /^[1-9]\d{0,2}([., ])\d{3}(\1\d{3})*$/.test(whole);
}

function decimalSignOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}
