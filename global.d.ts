import type { formats } from './lib/i18n/formats';
import type { routing } from './lib/i18n/routing';
import type messages from './messages/en.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: typeof messages;
    Formats: typeof formats;
  }
}

declare module 'react' {
  /** Invoker commands (HTML), which React passes on and its types do not know yet. */
  interface ButtonHTMLAttributes<T> {
    command?: 'show-modal' | 'close' | 'toggle-popover' | undefined;
    commandfor?: string | undefined;
  }
}
