import { type FaultKind, faults } from '../../../lib/domain/fault';
import { type TranslationSeed, translationsOf } from '../scheme-seed';

/** A fault without its texts here does not compile. */
const texts: Readonly<Record<FaultKind, readonly [ja: string, zh: string]>> = {
  unexpected: ['システム側で問題が発生しました。変更は行われていません。', '系统出现故障。未做任何更改。'],
  unavailable: ['現在、台帳に接続できません。変更は行われていません。', '目前无法访问登记册。未做任何更改。'],
  'not-json': ['リクエストの本文が正しい JSON ではありません。', '请求正文不是有效的 JSON。'],
  'media-type': ['このリソースが受け付けるのは application/json です。', '此资源只接受 application/json。'],
  'too-large': [
    '入力が、このリソースで受け付けられる {limit, number} バイトを超えています。',
    '输入超过了此资源可接受的 {limit, number} 字节。',
  ],
  'no-route': ['このアドレスにリソースはありません。', '此地址没有任何资源。'],
  method: ['このリソースはそのメソッドに対応していません。', '此资源不支持该方法。'],
  'sign-in': ['この操作にはサインインが必要です。', '此操作需要登录。'],
  forbidden: ['この操作を行う権限がありません。', '您无权执行此操作。'],
  'rate-limit': ['短時間に送られたリクエストが多すぎます。', '短时间内请求过多。'],
  missing: ['その名前のものは台帳にありません。', '登记册中没有该名称的内容。'],
  conflict: ['その値はすでに使われています。', '该值已被占用。'],
  stale: ['読み込んだ後に、ほかの人がこの内容を変更しました。', '在您读取之后，其他人已更改了此内容。'],
  invalid: ['受け付けられない値があります。', '部分值无法接受。'],
  required: ['ここには値が必要です。', '此处必须有值。'],
  'too-short': [
    '{limit, plural, other {# 文字}}より短くなっています。',
    '内容少于 {limit, plural, other {# 个字符}}。',
  ],
  'too-long': [
    '{limit, plural, other {# 文字}}を超えています。',
    '内容超过 {limit, plural, other {# 个字符}}。',
  ],
  'too-small': ['{limit, number} より小さい値です。', '该值小于 {limit, number}。'],
  'too-big': ['{limit, number} より大きい値です。', '该值大于 {limit, number}。'],
  'not-a-choice': ['選択できる値のいずれでもありません。', '该值不在可选值之中。'],
  'wrong-type': ['{expected} 型の値でなければなりません。', '此处的值应为 {expected} 类型。'],
  malformed: ['ここで求められている形式になっていません。', '格式不符合此处的要求。'],
  'not-text': ['NUL など、テキストに使えない文字が含まれています。', '含有文本中不能使用的字符，例如 NUL。'],
  'unknown-field': ['そのようなフィールドはありません。', '此处没有这样的字段。'],
  cursor: [
    'このカーソルは、この一覧のこの並び順で発行されたものではありません。',
    '此游标不是由该列表按此顺序给出的。',
  ],
  grammar: [
    'このセグメントの並びでは、コードを二通り以上に読めるか、まったく読めません。',
    '按这些分段，错误码可能有多种读法，或者根本无法读取。',
  ],
  'not-in-grammar': ['この体系の文法に合っていません。', '不符合该体系的语法。'],
  'message-syntax': [
    'メッセージが途中で切れているか、読み取れないプレースホルダーがあります。',
    '消息不完整，或含有无法读取的占位符。',
  ],
  'foreign-parameter': [
    '本文に、既定のメッセージにはないパラメーターがあります。',
    '文本中含有默认消息所没有的参数。',
  ],
  'bad-request': ['HTTP として正しくないリクエストです。', '该请求不是格式正确的 HTTP。'],
  retired: ['その値は廃止されており、再び割り当てられることはありません。', '该值已停用，不会再次分配。'],
  reserved: ['その番号または接頭辞は期限まで予約されています。', '该编号或前缀在到期日之前已被预留。'],
  'counter-full': ['ここには空き番号がもうありません。', '此处已没有可用编号。'],
  'breaking-parameters': [
    '新しいメッセージでは、呼び出し側が値を渡すパラメーターが変わります。削除または型の変更: {changed}。追加: {added, number}。',
    '新消息改变了由调用方填入的参数。删除或类型改变：{changed}。新增：{added, number}。',
  ],
  'not-in-lifecycle': ['現在の状態からその状態へは移れません。', '无法从当前状态转到该状态。'],
  'replacement-cycle': [
    '置き換え先をたどると、このコードに戻ってしまいます。',
    '沿着替代关系会回到此错误码本身。',
  ],
  'key-reused': [
    'この Idempotency-Key は、以前に別の本文で使われています。',
    '此 Idempotency-Key 之前已用于不同的请求正文。',
  ],
  'too-many': [
    '一度に変更できる {limit, number} 件を超えています。',
    '数量超过了一次更改最多可含的 {limit, number} 个。',
  ],
  'in-past': ['この日時はすでに過ぎています。', '该时间已经过去。'],
  'foreign-origin': [
    '別のサイトがブラウザーに送らせたリクエストです。何も変更されていません。',
    '这是其他网站让您的浏览器发送的请求。未作任何更改。',
  ],
  'wrong-credentials': [
    'メールアドレスとパスワードの組み合わせが正しくありません。',
    '电子邮件地址与密码不匹配。',
  ],
  'weak-password': ['そのパスワードは簡単に推測されます。', '该密码很容易被猜到。'],
  'link-over': [
    'このリンクまたはキーは、発行されたものでないか、すでに使われたか、期限が切れています。',
    '此链接或密钥并非由本站发出，或已被使用，或已过期。',
  ],
  'last-admin': ['サインインできる最後の管理者です。', '这是最后一位能够登录的管理员。'],
  'outcome-unknown': [
    '保存している途中でレジストリとの接続が切れました。保存されたかどうかは分かりません。',
    '保存过程中与登记库的连接中断。更改可能已保存，也可能未保存。',
  ],
  'not-restorable': ['この種類の変更では、当時の内容に戻せません。', '这类更改无法恢复到当时的内容。'],
  'breaks-codes': [
    'この文法では、体系内のコード {codes, plural, other {# 件}}、接頭辞 {prefixes, plural, other {# 件}}、分類 {categories, plural, other {# 件}}が今のとおりに書けなくなります。',
    '采用此语法后，该体系中有 {codes, plural, other {# 个}}错误码、{prefixes, plural, other {# 个}}前缀和 {categories, plural, other {# 个}}类别将无法保持现有写法。',
  ],
  'in-use': ['これに依存するコードがあるため、もう変更できません。', '已有错误码依赖于此，无法再更改。'],
  'json-syntax': [
    'JSON ではありません。{line, number} 行目の {column, number} 文字目で読めなくなります。',
    '这不是 JSON：在第 {line, number} 行第 {column, number} 列处无法读取。',
  ],
  'unreadable-file': [
    'ファイルの {line, number} 行目 {column, number} 文字目を読み取れません：{problem, select, syntax {形式どおりに書かれていません} doctype {文書型宣言は受け付けません} structure {この形式にないものがあります} key {体系とコードを読み取れません} twice {同じコードが前にもあります} control {テキストに使えない文字があります} locale {どの言語のものか書かれていません} other {問題があります}}。',
    '无法读取文件第 {line, number} 行第 {column, number} 列：{problem, select, syntax {写法不符合该格式} doctype {不接受文档类型声明} structure {出现了该格式没有的内容} key {无法读出体系和错误码} twice {该错误码前面已出现过} control {含有文本中不允许的字符} locale {没有说明是哪种语言} other {存在问题}}。',
  ],
  'unsafe-target': [
    'そこには送信しません。https、ポート 443 または 8443、公開アドレスであり、ユーザー名とパスワードを含まないことが必要です。',
    '不会向该地址发送。要求使用 https、端口 443 或 8443、公网地址，且不含用户名和密码。',
  ],
  'request-state': ['今の状態の申請に、その操作はできません。', '申请在当前状态下不能进行此操作。'],
  'own-request': ['自分の申請を自分で承認することはできません。', '不能批准自己提出的申请。'],
  'already-approved': [
    'すでに承認済みです。あと一人、別の人の承認が必要です。',
    '您已批准过此申请，还需要另一个人批准。',
  ],
  'not-reviewable': ['ここには、判定できる提出済みの訳文がありません。', '此处没有可供评判的已提交译文。'],
  'own-approval': [
    'その言語にほかのレビュアーがいる場合、自分の訳文は承認できません。',
    '该语言另有审校者时，任何人不得批准自己的译文。',
  ],
  check: ['チェック「{check}」により、この本文は受け付けられません。', '检查“{check}”拒绝了此文本。'],
  'not-dismissable': [
    '無視できるのは警告だけです。このチェックは警告ではありません。',
    '只能忽略警告，而此检查不是警告。',
  ],
  'fallback-cycle': [
    'そこから代替の言語をたどると、この言語に戻ってしまいます。',
    '沿着后备语言会回到此语言本身。',
  ],
};

const kinds = Object.keys(texts).filter((kind): kind is FaultKind => Object.hasOwn(faults, kind));

export const translations: readonly TranslationSeed[] = translationsOf(
  kinds.map((kind) => [faults[kind].code, ...texts[kind]]),
);
