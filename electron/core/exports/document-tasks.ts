import type { Block } from './blocks.ts';
import type { DocumentSource } from './document-parts.ts';

export function taskBlocks(_source: DocumentSource): readonly Block[] {
  return [];
}
