import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about more time before something is due.',
  names: [
    'extension',
    'extension of time',
    'deadline extension',
    'extend a deadline',
    'more time',
    'later completion',
  ],
  isEssential: true,
  patterns: [
    '(hand|send|turn|submit|deliver) (it|this|them|my ...|the ...)? (in)? ... (later|late)',
    '(give|allow|grant) (me|us) (till|until|to|a bit longer|longer|a week|a few days|more)',
    '(till|until) (<weekday>|the end of|next) instead',

    '(hand|send|turn|get|give|submit|deliver|finish|pay) (it|this|them) (in)? (later|after|next week|a week later|a bit later)',
    '(can not|will not|could not) (make|meet|manage|hit) (the deadline|the date|<weekday>|it by|that date|that deadline)',

    '{extend}',
    '(stay|stay on|live|remain|keep it) (on|here|there)? (till|until|for another|longer|past|beyond)',
    'extension',
    '(more|extra|additional|another|further) <number>? (time|week|weeks|days|fortnight|month|couple of weeks|few days)',
    '(push|move|put|shift|bump) (back|the|our|it|this) ... (back|deadline|date|completion|out)',
    '(postpone|delay|defer) (the|our|it|this|until)',
    '(later|new) (deadline|date|completion|handover|due date)',
    '{finish} ... later',
    '<number> (more|extra|additional) (days|weeks|months)',
  ],
  except: [
    '(to|through to|on) extension',
    'extension <number>',
    'extension (lead|cable|cord|number|<number>)',
    '(kitchen|loft|house|hair|rear|side|two storey|single storey) extension',
  ],
  flags: [
    'We need an [extension].',
    'Could we have [another week] for the survey?',
    'Can we [push the deadline]?',
  ],
  passes: ['The extension lead is broken.', 'He works on extension 12.'],
} satisfies Topic;
