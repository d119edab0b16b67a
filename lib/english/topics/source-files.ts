import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the files that work is made from.',
  names: [
    'source files',
    'working files',
    'native files',
    'raw files',
    'editable files',
    'raw footage',
    'original files',
    'source code',
  ],
  patterns: [
    '(source|working|native|raw|editable|original|layered|open|master|project|design) (file|files|footage|artwork|code|documents|photos|images)',
    '(psd|psds|indesign|illustrator|figma|ai file|ai files|vector|vectors|eps|svg|sketch file|layers|premiere|negatives|unedited)',
    '(edit|change|tweak|alter) (it|them|things) (ourselves|myself|in house|ourself)',
  ],
  flags: ['Please send the [raw footage] today.', 'Could I have the [psd]?'],
  passes: ['The source of the noise is the fan.', 'File it under B.'],
} satisfies Topic;
