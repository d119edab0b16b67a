import { t } from '@/lib/text';
import { Chips } from './Chips';
import { type RuleFieldsProps, wordsAt } from './rule-fields';

interface Props extends RuleFieldsProps {
  readonly part: 'patterns' | 'except' | 'notAfter' | 'onlyWith' | 'notWith';
}

/** A part of the rule that is a list of phrases. */
export function WordChips({ rule, problems, onChange, part }: Props) {
  return (
    <Chips
      part={part}
      name={t(`edit_${part}`)}
      about={part === 'patterns' ? undefined : t(`edit_about_${part}`)}
      invitation={t('edit_chipInvitation')}
      items={rule[part]}
      wordsOf={(words) => words}
      withWords={(words) => words}
      problems={(at) => wordsAt(problems, part, at)}
      onChange={(words) => onChange([part], words)}
    />
  );
}
