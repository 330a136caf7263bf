import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const heartbeatMilliseconds = 5_000;
// A process number can be given to a stranger after a restart, so a living process alone does not prove a living holder.
const silentMilliseconds = 60_000;

/**
 * Runs the work while no other process of this machine runs work under the same lock. A lock whose holder has died is taken over.
 *
 * @template T
 * @param {string} lock a folder that exists only while the lock is held
 * @param {() => Promise<T>} work
 * @param {() => void} onWait told once, when somebody else holds it
 * @returns {Promise<T>}
 */
export async function withLock(lock, work, onWait) {
  let told = false;
  while (!take(lock)) {
    if (isAbandoned(lock)) putAside(lock);
    else {
      if (!told) onWait();
      told = true;
      await pause(200);
    }
  }
  const heartbeat = setInterval(() => touch(lock), heartbeatMilliseconds);
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}

/**
 * @param {string} lock
 * @returns {boolean}
 */
function take(lock) {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  writeFileSync(path.join(lock, 'holder'), String(process.pid));
  return true;
}

/**
 * @param {string} lock
 * @returns {boolean}
 */
function isAbandoned(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > silentMilliseconds) return true;
    const holder = Number(readFileSync(path.join(lock, 'holder'), 'utf8'));
    return holder > 0 && !isAlive(holder);
  } catch {
    // Released a moment ago, or taken a moment ago and not yet signed.
    return false;
  }
}

/**
 * Renaming lets only one of several waiting processes take the dead lock away.
 *
 * @param {string} lock
 */
function putAside(lock) {
  const aside = `${lock}-dead-${process.pid}`;
  try {
    renameSync(lock, aside);
    // Between the look and the rename somebody may have made it theirs: then it goes back.
    if (!isAbandoned(aside)) renameSync(aside, lock);
  } catch {
    // Another waiting process was faster.
  }
  rmSync(aside, { recursive: true, force: true });
}

/** @param {string} lock */
function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // The work is on its last step and the lock already gone.
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 * @returns {boolean}
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
