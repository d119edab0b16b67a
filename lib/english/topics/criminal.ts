import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about crime and the police.',
  names: ['criminal matters', 'criminal', 'criminal law', 'crime', 'criminal cases'],
  patterns: [
    '(arrested|arrest|police|charged with|bail|magistrates|crown court|criminal|crime|caution|assault|drink driving|drunk driving|dui|speeding|theft|shoplifting|custody|interview under caution|prosecuted|prosecution|convicted|conviction|jail|prison|possession)',
  ],
  except: ['(child|joint) custody', 'take possession'],
  flags: ['My son was [arrested] last night.', 'He is out on [bail].'],
  passes: ['The bailiff left.', 'Wet paint.'],
} satisfies Topic;
