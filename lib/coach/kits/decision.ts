import type { Wish } from '@/lib/coach/people';
import { quotedLine } from '@/lib/coach/quoting';
import type { Kit, Person } from '@/lib/model';

/** Asks who decides, and says back who wants what. */
export function decisionKit(wishes: readonly Wish[], people: readonly Person[]): Kit {
  const deciders = people.flatMap(({ name, decides }) =>
    decides ? [`${name}: ${quotedLine(decides)}`] : [],
  );
  const sections = [
    { title: 'Who wants what', lines: wishes.map(({ who, words }) => `${who}: ${quotedLine(words)}`) },
    { title: 'Who seems to decide', lines: deciders },
  ];
  return {
    name: 'decision',
    sections: sections.filter(({ lines }) => lines.length > 0),
    words: {
      to: 'draft',
      text:
        'Thank you all. I have different wishes from your side and want to follow the right one. ' +
        'Who has the last word on [what is to be decided], and could you put me in touch? ' +
        'Until I hear from them, I leave everything as it is; once I do, [what happens next, and when].',
    },
  };
}
