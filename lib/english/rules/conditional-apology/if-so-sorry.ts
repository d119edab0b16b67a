import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'With “if”, the reader hears doubt about what they have just told you.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    'if (you|anyone|anybody|anything|we|i|my|our) ... (felt|feel|offended|upset|hurt|inconvenienced|annoyed|disappointed|ignored|caused|misled) ... ... (i|we) (apologise|apologize|am sorry|are sorry)',
  ],
  suggestions: [
    { sentence: 'I am sorry for [what went wrong].' },
    { sentence: 'We apologise for [what went wrong].' },
  ],
  flags: [
    '[If you felt ignored, I apologise].',
    '[If anyone was offended by the joke, we are sorry].',
    '[If my note upset you in some way, I am sorry].',
  ],
  passes: ['If you have already paid, please ignore this note.', 'I am sorry that my note upset you.'],
} satisfies Rule;
