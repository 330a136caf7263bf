import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '#tests/support/packages.mjs';

/** A file system of its own, in a file or in memory, that can be mounted, broken and mounted again. */
export type Disk = {
  readonly folder: string;
  readonly mount: (options?: string) => void;
  readonly unmount: () => void;
  /** Ends the file system at once, as a power cut does: what was not synced is gone (xfstests' way, flag 2). */
  readonly cutPower: () => void;
};

const mounted = new Set<string>();
process.on('exit', () => {
  for (const folder of mounted) spawnSync('umount', ['-l', folder]);
});

/** Makes a file system, gives it to the work and removes it, whatever happens. */
export async function withDisk<Value>(
  { kind, megabytes, options = '' }: { kind: 'ext4' | 'xfs'; megabytes: number; options?: string },
  work: (disk: Disk) => Promise<Value>,
): Promise<Value> {
  const base = mkdtempSync(path.join(tmpdir(), 'planwright-disk-'));
  const image = path.join(base, 'image');
  const folder = path.join(base, 'mounted');
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  run(kind === 'ext4' ? ['mkfs.ext4', '-q', '-F', image] : ['mkfs.xfs', '-q', image]);
  run(['mkdir', folder]);
  const disk: Disk = {
    folder,
    mount: (more = options) => {
      run(['mount', '-o', ['loop', more].filter(Boolean).join(','), image, folder]);
      mounted.add(folder);
    },
    unmount: () => unmount(folder),
    cutPower: () => shutDown(folder),
  };
  try {
    disk.mount();
    return await work(disk);
  } finally {
    unmount(folder);
    rmSync(base, { recursive: true, force: true });
  }
}

/** A file system in memory of so many kilobytes. */
export async function withTmpfs<Value>(
  kilobytes: number,
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planwright-tmpfs-'));
  run(['mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  mounted.add(folder);
  try {
    return await work(folder);
  } finally {
    unmount(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mounts a file or folder over another for the time of the work. */
export async function withBindMount<Value>(
  from: string,
  to: string,
  work: () => Promise<Value>,
): Promise<Value> {
  run(['mount', '--bind', from, to]);
  mounted.add(to);
  try {
    return await work();
  } finally {
    unmount(to);
  }
}

/** Runs a system program; throws with what it said. */
export function run([name = '', ...words]: readonly string[]): void {
  execFileSync(findProgram(name) || name, words, { stdio: ['ignore', 'pipe', 'pipe'] });
}

function unmount(folder: string): void {
  if (!mounted.has(folder)) return;
  // Someone may still be leaving; then the name goes now and the rest with the last user.
  if (spawnSync('umount', [folder]).status !== 0) spawnSync('umount', ['-l', folder]);
  mounted.delete(folder);
}

// ioctl wants the flag in a variable: it may write there.
const SHUT_DOWN =
  'open(my $folder, "<", $ARGV[0]) or die $!; my $flag = pack("L", 2); ioctl($folder, 0x8004587D, $flag) or die $!';

function shutDown(folder: string): void {
  run(['perl', '-e', SHUT_DOWN, folder]);
}
