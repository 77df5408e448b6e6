import type { MessageCheck } from './reading';

/** What English asks for in so many words; `must` and `should` may be said in another way elsewhere. */
const asks =
  /\b(?:please|try|retry|ask|contact|check|make sure|ensure|verify|use (?:a|an|another|one|only|the)|choose|select|enter|provide|specify|add|remove|wait|sign in|log in|you can|you must)\b/i;

/** Words that tell somebody to do something, or how they begin, by language. Where one is not here, nothing is judged. */
const remedies = new Map<string, RegExp>([
  ['en', new RegExp(`${asks.source}|\\b(?:must|should)\\b`, 'i')],
  ['ja', /(ください|下さい|お試し|お問い合わせ|してから|必要があります|なければなりません)/],
  ['zh', /(请|請|应|應|须|須|必须|必須|重试|重試|联系|聯絡)/],
  ['ko', /(하세요|십시오|주세요|바랍니다|해야)/],
  ['th', /(โปรด|กรุณา|ลอง|ต้อง|ควร)/],
  ['hi', /(कृपया|करें|कीजिए|दें|चाहिए)/],
  [
    'fr',
    words(
      'veuillez|merci de|essayez|réessayez|vérifiez|contactez|adressez|demandez|choisissez|sélectionnez|saisissez|entrez|indiquez|fournissez|ajoutez|supprimez|attendez|connectez|reconnectez|utilisez|assurez|vous pouvez|vous devez|doit|doivent',
    ),
  ],
  [
    'de',
    words(
      'bitte|versuchen|wenden|prüfen|überprüfen|wählen|geben sie|melden|warten|verwenden|fragen|stellen sie sicher|muss|müssen|soll|sie können',
    ),
  ],
  [
    'es',
    words(
      'por favor|intent|inténte|vuelva|compruebe|verifique|póngase|contacte|pida|seleccione|elija|introduzca|ingrese|proporcione|indique|espere|inicie|utilice|use |asegúrese|debe|puede',
    ),
  ],
  [
    'pt',
    words(
      'por favor|tente|verifique|contate|contacte|entre em|peça|selecione|escolha|insira|digite|forneça|informe|aguarde|use |utilize|certifique|deve|você pode',
    ),
  ],
  [
    'it',
    words(
      'si prega|riprov|prova|verifica|controll|contatt|chied|selezion|scegli|inseri|forni|attend|acced|usa |utilizz|assicura|deve|devono|può',
    ),
  ],
  [
    'nl',
    words(
      'probeer|controleer|neem contact|vraag|kies|selecteer|voer|geef|wacht|gebruik|meld|log|zorg|moet|u kunt',
    ),
  ],
  [
    'pl',
    words(
      'proszę|spróbuj|sprawdź|skontaktuj|zapytaj|wybierz|podaj|wprowadź|wpisz|poczekaj|zaloguj|użyj|upewnij|musi|należy|możesz',
    ),
  ],
  [
    'ru',
    words(
      'пожалуйста|попробуйте|повторите|проверьте|обратитесь|свяжитесь|выберите|укажите|введите|подождите|дождитесь|войдите|используйте|убедитесь|должн|следует|необходимо|нужно|можно',
    ),
  ],
  [
    'uk',
    words(
      "будь ласка|спробуйте|повторіть|перевірте|зверніться|зв'яжіться|виберіть|вкажіть|введіть|зачекайте|увійдіть|використ|переконайтеся|повин|слід|необхідно|потрібно|можна",
    ),
  ],
  [
    'el',
    words(
      'παρακαλ|δοκιμάστε|προσπαθήστε|ελέγξτε|επικοινωνήστε|επιλέξτε|εισαγάγετε|δώστε|περιμένετε|συνδεθείτε|πρέπει|μπορείτε',
    ),
  ],
  ['ar', words('يرجى|يُرجى|الرجاء|حاول|تحقق|تحقّق|اتصل|تواصل|اطلب|اختر|أدخل|انتظر|استخدم|تأكد|تأكّد|يجب|يمكنك')],
  ['he', words('נא|אנא|נסה|נסו|בדוק|בדקו|פנה|פנו|בחר|הזן|הזינו|המתן|המתינו|השתמש|ודא|יש ל|ניתן ל')],
  ['tr', words('lütfen|deneyin|kontrol edin|başvurun|seçin|girin|bekleyin|kullanın|olmalı|gerek')],
  ['vi', words('vui lòng|hãy|thử lại|kiểm tra|liên hệ|chọn|nhập|phải|cần')],
  ['id', words('silakan|harap|mohon|coba|periksa|hubungi|pilih|masukkan|tunggu|gunakan|pastikan|harus')],
]);

function words(stems: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${stems})`, 'iu');
}

/**
 * Warns where neither the message nor the code's action says what the user should do. Of a translation only where the
 * source asks for something: it is not for a translator to make one up.
 */
export const remedyMissing: MessageCheck = ({ text, language, action, source }) => {
  if (action !== null && action.trim() !== '') return [];
  if (source !== null && !asks.test(source.text)) return [];
  const remedy = remedies.get(language);
  return remedy === undefined || remedy.test(text) ? [] : [{ detail: {}, at: null }];
};
