import { spawn } from 'node:child_process';

const SIGNALS = /** @type {const} */ (['SIGTERM', 'SIGINT']);

/**
 * Runs a command with its output passed on, and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] beside that of this process
 * @returns {Promise<void>} rejects where the command fails
 */
export async function run(command, args, environment) {
  await ended(begin(command, args, 'inherit', environment));
}

/**
 * Runs a command whose output matters only where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] beside that of this process
 */
export async function runQuietly(command, args, environment) {
  const child = begin(command, args, 'pipe', environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  await ended(child).catch((error) => {
    process.stderr.write(output);
    throw error;
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'inherit' | 'pipe'} output
 * @param {Record<string, string>} [environment]
 */
function begin(command, args, output, environment) {
  return spawn(command, args, {
    stdio: ['ignore', output, output],
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, ...environment },
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
function ended(child) {
  return new Promise((resolve, reject) => {
    // Whoever ends us wants what we started to end, too.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, passOn);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const each of SIGNALS) process.off(each, passOn);
      if (code === 0) resolve();
      else reject(new Error(`${child.spawnargs.join(' ')} ended with ${code ?? signal}`));
    });
  });
}
