import { translationsOf } from '../scheme-seed';

export const translations = translationsOf([
  ['bad_request', '不正なリクエスト', '请求无效'],
  ['unauthorized', '未認証', '未通过身份验证'],
  ['forbidden', 'アクセス禁止', '禁止访问'],
  ['not_found', '見つかりません', '未找到'],
  ['method_not_allowed', '許可されていないメソッド', '不允许使用该方法'],
  ['conflict', '競合', '冲突'],
  ['validation_error', '検証エラー', '校验失败'],
  ['rate_limit_exceeded', 'リクエスト過多', '请求过多'],
  ['invalid_event_type', '無効なイベント種別', '事件类型无效'],
  ['duplicate_event', 'イベントの重複', '事件重复'],
  ['user_not_found', 'ユーザーが見つかりません', '未找到用户'],
  ['invalid_quantity', '無効な数量', '数量无效'],
  ['invalid_timestamp', '無効なタイムスタンプ', '时间戳无效'],
  ['insufficient_scope', 'スコープ不足', '权限范围不足'],
  ['internal_error', 'サーバー内部エラー', '服务器内部错误'],
  ['not_implemented', '未実装', '尚未实现'],
  ['service_unavailable', 'サービス利用不可', '服务不可用'],
]);
