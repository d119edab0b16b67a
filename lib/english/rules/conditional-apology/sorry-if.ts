import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'With “if”, the reader hears doubt about what they have just told you.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(sorry|my apologies|apologies) if',
    'sorry (in case|whether|should) (i|we|you|anyone|anything|it|this)',
  ],
  except: [
    'if (there (was|is|has been)|it caused|this caused) (any|some) confusion',
    'sorry if (this is|that is|it is|i am|you (have|already|got|received|are not|were not)|i (have)? missed|i sound|it sounds|this has|i did not|my english)',
    '(sorry|apologies) if (i was|this was|this reached|this reaches|i was not|that was) (unclear|confusing|twice|you|so|clear|too|already)',
    'sorry if i (confused|interrupted|overlooked|was too quick)',
    '(apologies) if (this is|that is|it is|i am|you (have|already|got|received|are not|were not)|i (have)? missed|this has)',
    '(feel|felt|be|look) sorry if',
    '(sorry|apologies) if you (have|already|got|received|are|were|had|did|feel|felt|think|thought)',
    'sorry if (anyone|somebody|someone) (was|is|were)',
  ],
  suggestions: ['sorry that'],
  flags: ['We are [sorry if] the noise spoiled your evening.', '[Sorry if] our driver came across as rude.'],
  passes: [
    'Sorry if this is a silly question.',
    'Apologies if you have already had this notice.',
    'We are sorry that the noise spoiled your evening.',
  ],
} satisfies Rule;
