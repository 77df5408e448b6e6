import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { remedyMissing } from './remedy-missing';

describe('remedy-missing', () => {
  test.each([
    ['en', 'Internal server error', null, true],
    ['en', 'Internal server error', 'Wait a minute and send it again.', false],
    ['en', 'Internal server error', '  ', true],
    ['en', 'Please provide valid csv file.', null, false],
    ['en-GB', 'You can retry after some time.', null, false],
    ['en', 'User account has been blocked.', null, true],
    ['en', 'Value {0} is already in use.', null, true],
    ['ja', '内部エラーです', null, true],
    ['ja', 'しばらくしてから再度お試しください', null, false],
    ['zh-Hans', '令牌无效', null, true],
    ['zh-Hans', '令牌无效，请重新登录', null, false],
    ['ja', '対象はユーザー ID でなければなりません', null, false],
    ['zh-Hant', '權杖無效，請重新登入', null, false],
    ['ko', '내부 오류', null, true],
    ['ko', '잠시 후 다시 시도하세요.', null, false],
    ['fr', 'Erreur interne', null, true],
    ['fr', 'Veuillez réessayer.', null, false],
    ['de', 'Interner Fehler', null, true],
    ['de', 'Bitte versuchen Sie es erneut.', null, false],
    ['es', 'Póngase en contacto con el administrador.', null, false],
    ['pt-BR', 'Tente novamente.', null, false],
    ['it', 'Errore interno', null, true],
    ['nl', 'Probeer het opnieuw.', null, false],
    ['pl', 'Spróbuj ponownie.', null, false],
    ['ru', 'Внутренняя ошибка', null, true],
    ['ru', 'Попробуйте ещё раз.', null, false],
    ['uk', "Зв'яжіться з адміністратором.", null, false],
    ['el', 'Δοκιμάστε ξανά.', null, false],
    ['ar', 'خطأ داخلي', null, true],
    ['ar', 'يرجى المحاولة مرة أخرى.', null, false],
    ['he', 'נא לנסות שוב.', null, false],
    ['hi', 'आंतरिक त्रुटि', null, true],
    ['hi', 'कृपया पुनः प्रयास करें।', null, false],
    ['th', 'โปรดลองอีกครั้ง', null, false],
    ['tr', 'Lütfen tekrar deneyin.', null, false],
    ['vi', 'Vui lòng thử lại.', null, false],
    ['id', 'Silakan coba lagi.', null, false],
    ['sw', 'Hitilafu ya ndani', null, false],
  ])('%s %j with action %j: %j', (locale, text, action, missing) => {
    expect(found(remedyMissing, checked(text, { locale, action }))).toEqual(missing ? [''] : []);
  });

  test.each([
    ['ja', 'Please sign in again.', 'サインインが必要です。', true],
    ['ja', 'Please sign in again.', 'サインインし直してください。', false],
    ['ja', 'You are not authorized.', '権限がありません。', false],
    ['zh', 'Maximum upload data size should be {0}', '上传数据的大小上限为 {0}', false],
  ])('%s %j translated as %j: %j', (locale, source, text, missing) => {
    expect(found(remedyMissing, checked(text, { locale, source }))).toEqual(missing ? [''] : []);
  });
});
