import type { Speech } from '#shared/i18n/translator.ts';
import type { PlanDocument } from './blocks.ts';

export async function toPdf(_document: PlanDocument, _speech: Speech, _now: string): Promise<Uint8Array> {
  throw new Error('Not built yet');
}
