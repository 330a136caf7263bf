import { BACKUP_REASONS, type BackupReason } from '#shared/api/backup-methods.ts';

/** What the name of a generation's file tells. */
export type GenerationName = {
  /** The name without its ending. */
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly reason: BackupReason;
  readonly records: number | null;
  readonly isSealed: boolean;
};

const PATTERN =
  /^((\d{6,15})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-(\d{3})Z(?:-([a-z]+(?:-[a-z]+)?)-(\d{1,9})r)?)\.json\.gz(\.sealed)?$/;

/** The name of a generation, without ending: '000012-20260302T090000-000Z-before-import-345r'. */
export function toGenerationId(facts: {
  readonly sequence: number;
  readonly at: Date;
  readonly reason: BackupReason;
  readonly records: number;
}): string {
  const stamp = facts.at.toISOString().replaceAll(/[-:]/g, '').replace('.', '-');
  return `${String(facts.sequence).padStart(6, '0')}-${stamp}-${facts.reason}-${facts.records}r`;
}

/** The name of a generation's file: gzip, and encrypted where its workspace is. */
export function toFileName(id: string, isSealed: boolean): string {
  return `${id}.json.gz${isSealed ? '.sealed' : ''}`;
}

/** What a file's name tells; null for one that is no generation. The first version wrote names without reason and records. */
export function parseGenerationName(fileName: string): GenerationName | null {
  const match = PATTERN.exec(fileName);
  if (match === null) return null;
  const [, id = '', sequence, year, month, day, hour, minute, second, thousandths, reason, records, sealed] =
    match;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`;
  if (Number.isNaN(Date.parse(at))) return null;
  return {
    id,
    sequence: Number(sequence),
    at,
    reason: BACKUP_REASONS.find((known) => known === reason) ?? 'wish',
    records: records === undefined ? null : Number(records),
    isSealed: sealed !== undefined,
  };
}
