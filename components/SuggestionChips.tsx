import type { SuggestionDraft } from '@/lib/packs/draft';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { Chips } from './Chips';
import styles from './SuggestionChips.module.css';

interface Props {
  readonly suggestions: readonly SuggestionDraft[];
  readonly problems: (at?: number) => readonly string[];
  readonly onChange: (suggestions: readonly SuggestionDraft[]) => void;
}

/** What to write instead: words for the phrase, words for its sentence, or nothing at all. */
export function SuggestionChips({ suggestions, problems, onChange }: Props) {
  const last = suggestions.at(-1);
  return (
    <Chips
      part="suggestions"
      name={t('edit_suggestions')}
      about={t('edit_suggestionsAbout')}
      invitation={t('edit_suggestionInvitation')}
      items={suggestions}
      wordsOf={wordsOf}
      withWords={(words, before) => (isSentence(before) ? { sentence: words } : words)}
      draw={(suggestion) => <Drawn suggestion={suggestion} />}
      problems={problems}
      onChange={onChange}
    >
      <div className={buttons.row}>
        {!suggestions.includes('') && (
          <button type="button" className={buttons.secondary} onClick={() => onChange([...suggestions, ''])}>
            {t('edit_takeAway')}
          </button>
        )}
        {last !== undefined && last !== '' && (
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => onChange([...suggestions.slice(0, -1), turned(last)])}
          >
            {isSentence(last) ? t('edit_toPhrase') : t('edit_toSentence')}
          </button>
        )}
      </div>
    </Chips>
  );
}

function Drawn({ suggestion }: { readonly suggestion: SuggestionDraft }) {
  if (suggestion === '') return <span className={styles.kind}>{t('edit_takesAway')}</span>;
  return (
    <span>
      {isSentence(suggestion) && <span className={styles.kind}>{t('edit_wholeSentence')} </span>}
      {wordsOf(suggestion)}
    </span>
  );
}

function turned(suggestion: SuggestionDraft): SuggestionDraft {
  return isSentence(suggestion) ? suggestion.sentence : { sentence: wordsOf(suggestion) };
}

function isSentence(suggestion: SuggestionDraft | undefined): suggestion is { readonly sentence: string } {
  return typeof suggestion === 'object';
}

function wordsOf(suggestion: SuggestionDraft): string {
  return isSentence(suggestion) ? suggestion.sentence : suggestion;
}
