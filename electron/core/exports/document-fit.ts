import type { Block } from './blocks.ts';
import type { DocumentSource } from './document-parts.ts';

export function fitBlocks(_source: DocumentSource): readonly Block[] {
  return [];
}
