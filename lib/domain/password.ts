/** OWASP ASVS 5.0, 6.2.1, 6.2.5 and 6.2.9: length counts, with no rules of composition; better-auth takes no longer one. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

/** What people take first. */
const usual = [
  ...[
    'password',
    'passw0rd',
    'passwort',
    'qwerty',
    'letmein',
    'welcome',
    'admin',
    'iloveyou',
    'changeme',
    'errdex',
  ],
  ...[
    'sunshine',
    'princess',
    'football',
    'baseball',
    'superman',
    'michelle',
    'trustno1',
    'jennifer',
    'starwars',
  ],
  ...[
    'computer',
    'corvette',
    'whatever',
    'internet',
    'mercedes',
    'charlie',
    'liverpool',
    'chocolate',
    'monkey',
  ],
  ...[
    'dragon',
    'master',
    'shadow',
    'secret',
    'hunter',
    'batman',
    'pokemon',
    'midnight',
    'asdfghjk',
    '1q2w3e4r',
  ],
];

/**
 * Whether somebody who tries the obvious would find a password: few different characters, one run along the alphabet
 * or the keyboard, a usual word with something added, or what the person is called.
 * @param known names and addresses of whose it is
 */
export function isGuessable(password: string, known: readonly string[] = []): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (new Set(text).size < 5 || isRun(text)) return true;
  const words = [...usual, ...known.flatMap((name) => name.toLowerCase().split(/[@.\s]+/))];
  return words.some((word) => word.length > 3 && text.includes(word) && text.length - word.length < 8);
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function isRun(text: string): boolean {
  const neighbours = [...text].slice(1).filter((character, at) => {
    const pair = `${text[at]}${character}`;
    return rows.some((row) => row.includes(pair) || [...row].reverse().join('').includes(pair));
  });
  return neighbours.length > (text.length - 1) * 0.7;
}
