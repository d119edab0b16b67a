import { useState } from 'react';
import type { SuggestionDraft } from '@/lib/packs/draft';
import { t } from '@/lib/text';
import { Chips } from './Chips';
import { Choice } from './Choice';
import styles from './SuggestionChips.module.css';

interface Props {
  readonly suggestions: readonly SuggestionDraft[];
  readonly problems: (at?: number) => readonly string[];
  readonly onChange: (suggestions: readonly SuggestionDraft[]) => void;
}

const kinds = ['phrase', 'sentence'] as const;
type Kind = (typeof kinds)[number];

/** What to write instead: words for the phrase, words for its sentence, or nothing at all. */
export function SuggestionChips({ suggestions, problems, onChange }: Props) {
  const [kind, setKind] = useState<Kind>('phrase');
  return (
    <Chips
      part="suggestions"
      name={t('edit_suggestions')}
      about={t('edit_suggestionsAbout')}
      invitation={t('edit_suggestionInvitation')}
      items={suggestions}
      wordsOf={wordsOf}
      withWords={(words, before) => {
        const isForSentence = before === undefined ? kind === 'sentence' : isSentence(before);
        return isForSentence ? { sentence: words } : words;
      }}
      draw={(suggestion) => <Drawn suggestion={suggestion} />}
      problems={problems}
      onChange={onChange}
    >
      <div className={styles.ways}>
        <Choice
          name={t('edit_suggestionFor')}
          isQuiet
          options={kinds.map((id) => ({ id, name: t(`edit_suggestionFor_${id}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
        {!suggestions.includes('') && (
          <button type="button" className={styles.away} onClick={() => onChange([...suggestions, ''])}>
            {t('edit_takeAway')}
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

function isSentence(suggestion: SuggestionDraft | undefined): suggestion is { readonly sentence: string } {
  return typeof suggestion === 'object';
}

function wordsOf(suggestion: SuggestionDraft): string {
  return isSentence(suggestion) ? suggestion.sentence : suggestion;
}
