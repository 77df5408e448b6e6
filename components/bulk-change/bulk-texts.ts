import { getTranslations } from 'next-intl/server';

/** On the server: what every bulk change says, whatever it changes. */
export async function getBulkTexts() {
  const t = await getTranslations('bulk');
  const count = '{count}';
  return {
    open: t('open'),
    close: t('close'),
    what: t('what'),
    preview: t('preview'),
    busy: t('busy'),
    changes: t('changes', { count }),
    unchanged: t('unchanged', { count }),
    refused: t('refused', { count }),
    undo: t('undo'),
    undone: t('undone', { count }),
    kept: t('kept', { count }),
  };
}
