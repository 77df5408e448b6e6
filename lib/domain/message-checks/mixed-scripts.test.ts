import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { mixedScripts } from './mixed-scripts';

describe('mixed-scripts', () => {
  test.each<[locale: string, text: string, expected: string[]]>([
    ['ru', 'Токен недействителен', []],
    ['ru', 'Tокен недействителен', ['Tокен · T @ Tокен']],
    ['uk', 'Токен нeдiйcний', ['нeдiйcний · e, i, c @ нeдiйcний']],
    ['ru', 'IP-адрес и API сервера', []],
    ['ru', 'Неверный URLа', []],
    ['ru', 'access token', []],
    ['el', 'Mη έγκυρο', ['Mη · M @ Mη']],
    ['el', 'Μη έγκυρο API', []],
    ['en', 'The tоken is invalid', ['tоken · о @ tоken']],
    ['fr', 'Jeton invalide, valeur α', []],
    ['de', 'µm Ωhm', []],
    ['ja', 'トークンtоken', []],
  ])('%s %j', (locale, text, expected) => {
    expect(found(mixedScripts, checked(text, { locale }))).toEqual(expected);
  });
});
