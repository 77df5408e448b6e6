import { translationsOf } from '../scheme-seed';

export const translations = translationsOf([
  [
    'AUM0017',
    'SAM ユーザー「{user}」には、この操作に必要な権限「{permission}」がありません。' +
      'SAM の権限設定（ステートメント）について管理者に問い合わせてください。' +
      '適切な権限が付与されたら、サインインし直してからもう一度お試しください。',
    'SAM 用户“{user}”没有执行此操作所需的权限“{permission}”。' +
      '请联系管理员配置 SAM 权限（语句）。获得正确的权限后，请重新登录并重试。',
  ],
]);
