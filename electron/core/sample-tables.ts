import type { Language } from '#shared/base/language.ts';
import { isTimeZone, toZoned } from '#shared/base/zoned-time.ts';
import type { Tables } from '#shared/workspace/schema.ts';

export type CreateSample = (wish: {
  readonly language: Language;
  readonly name: string | null;
  readonly now: string;
}) => Promise<Tables>;

export type SampleMakerOptions = {
  readonly newId: () => string;
  /** The system's where it is left out. */
  readonly timeZone?: string;
};

/** Makes the sample client; its code is loaded when it is first asked for. */
export function createSampleMaker({ newId, timeZone = systemTimeZone() }: SampleMakerOptions): CreateSample {
  return async ({ language, name, now }) => {
    const { createSampleClient } = await import('#shared/workspace/sample-client.ts');
    const today = toZoned(now, timeZone).date;
    return createSampleClient({ language, name, now, today, newId, timeZone });
  };
}

function systemTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
