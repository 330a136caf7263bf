import { describe, expect, test } from 'vitest';
import { syncCopyOf } from '#core/copies/sync-names.ts';

describe('names of sync programs (matrix 42)', () => {
  test.each([
    ['workspace.sync-conflict-20261122-011211-ABCDEF2.json', 'syncthing', 'workspace.json'],
    ['journal.sync-conflict-20261122-011211-7XYZ234.jsonl', 'syncthing', 'journal.jsonl'],
    ['client-abc123.sync-conflict-20261122-011211-ABCDEF2', 'syncthing', 'client-abc123'],
    ["workspace (Ada's conflicted copy 2026-01-02).json", 'dropbox', 'workspace.json'],
    ["workspace (Ada Lovelace's conflicted copy 2026-01-02 (1)).json", 'dropbox', 'workspace.json'],
    ['workspace (Jonas’ conflicted copy 2026-01-02).json', 'dropbox', 'workspace.json'],
    ['workspace (conflicted copy 2026-01-02 101112).json', 'dropbox', 'workspace.json'],
    ['workspace (In Konflikt stehende Kopie von Ada 2026-01-02).json', 'dropbox', 'workspace.json'],
    ['workspace (Adas in Konflikt stehende Kopie 2026-01-02).json', 'dropbox', 'workspace.json'],
    ['workspace (Copia in conflitto di Ada 2026-01-02).json', 'dropbox', 'workspace.json'],
    ['workspace (Copia en conflicto de Ada Sol 2026-01-02).json', 'dropbox', 'workspace.json'],
    ['workspace (Case Conflict).json', 'dropbox', 'workspace.json'],
    ['workspace-DESKTOP-4711AB.json', 'onedrive', 'workspace.json'],
    ['workspace-Adas MacBook.json', 'onedrive', 'workspace.json'],
    ['brief-LAPTOP7.pdf', 'onedrive', 'brief.pdf'],
    ['client-abc123-DESKTOP-4711', 'onedrive', 'client-abc123'],
    ['workspace 2.json', 'icloud', 'workspace.json'],
    ['client-abc123 2', 'icloud', 'client-abc123'],
  ])('%s is a version of another file, made by %s', (name, tool, original) => {
    expect(syncCopyOf(name)).toEqual({ tool, original, isTemporary: false });
  });

  test.each([
    ['.syncthing.workspace.json.tmp', 'syncthing', 'workspace.json'],
    ['~syncthing~workspace.json.tmp', 'syncthing', 'workspace.json'],
    ['.workspace.json.icloud', 'icloud', 'workspace.json'],
  ])('%s is not yet whole', (name, tool, original) => {
    expect(syncCopyOf(name)).toEqual({ tool, original, isTemporary: true });
  });

  test.each([
    'workspace.json',
    'journal.jsonl',
    'journal.taken.jsonl',
    'lock',
    'history',
    'client-abc123',
    'bakery-2-abc123',
    '2026-11.jsonl',
    '.workspace.json.4242.0123456789ab.tmp',
    '20261122T011211000Z-outside.json',
    'Plan (draft).json',
    'Plan 2026.json',
    '',
    ' 2',
  ])('%s is nobody’s copy', (name) => {
    expect(syncCopyOf(name)).toBeNull();
  });

  test('comes to an answer for names made to be slow', () => {
    for (const piece of ['a (', "x's ", ' (conflicted copy ', '-A', ' 2'])
      expect(() => syncCopyOf(`${piece.repeat(120)}.json`.slice(0, 255))).not.toThrow();
  });
});
