import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about code that the client wrote.',
  names: [
    'customers own code',
    'own code',
    'third party code',
    'debugging',
    'custom scripts',
    'client code',
    'third party software',
    'third party plugins',
  ],
  patterns: [
    '(my|our) (own)? (code|script|scripts|plugin|plugins|function|theme|php|python|javascript|sql|query|app|class|module|programmer|developer|custom theme|htaccess|regex)',
    '(debug|debugging|line <number>|stack trace|syntax error|fatal error|null pointer|exception|undefined variable|why (it|my code|our code|this) (crashes|fails|does not work))',
    '(third party|open source) (plugin|module|code|software|script|theme|library)',
  ],
  flags: ['Could you look at [our plugin]?', 'It is a [syntax error] on my side.'],
  passes: ['The postcode is wrong.', 'What is the door code?'],
} satisfies Topic;
