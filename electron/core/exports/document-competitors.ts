import type { Block } from './blocks.ts';
import type { DocumentSource } from './document-parts.ts';

export function competitorBlocks(_source: DocumentSource): readonly Block[] {
  return [];
}
