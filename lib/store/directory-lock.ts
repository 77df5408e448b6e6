import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'portal.pid';

/** Somebody else has the directory open. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `${directory} is in use by another portal (process ${pid}). Stop it, or set DATABASE_URL to share a database.`,
    );
  }
}

/**
 * Takes a data directory for this process; PGlite itself would let a second one in.
 * A lock whose process is gone is taken over, as PostgreSQL does with postmaster.pid.
 * @returns what gives the directory free again
 * @throws DirectoryInUse
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const lock = join(directory, LOCK);
  const mine = `${process.pid} ${startOf(process.pid)}`;
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    while (!claim(draft, lock)) {
      const held = readLock(lock);
      if (held === null) continue;
      if (held !== mine && isRunning(held)) throw new DirectoryInUse(directory, pidOf(held));
      setAside(lock, held);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readLock(lock) === mine) rmSync(lock, { force: true });
  };
}

/** A hard link is made whole or not at all, by one process alone. */
function claim(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the stale lock, unless another starter has replaced it since it was read. */
function setAside(lock: string, stale: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  if (readLock(aside) !== stale) claim(aside, lock);
  rmSync(aside, { force: true });
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

function pidOf(held: string): number {
  return Number(held.split(' ')[0]);
}

function isRunning(held: string): boolean {
  const pid = pidOf(held);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isErrno(error, 'ESRCH')) return false;
  }
  return `${pid} ${startOf(pid)}` === held;
}

/** When a process began, in clock ticks: tells it from a later one with the same number. Empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
