import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about getting into a place.',
  names: ['site access', 'access', 'access to site', 'entry', 'key access'],
  patterns: [
    '(access|let (me|us|him|her|them|my|our) ... in|get (in|into|on site|inside)|come (on site|to site|in and|by and|onto)|on site|on to the site|onto the site|unlock|gate code|door code|keys to|pop in|look round|measure up|drop by)',
  ],
  flags: ['Could the curtain man [get in] on Sunday?', 'We need [access] to the roof.'],
  passes: ['The sauce is thick.', 'He is on the list.'],
} satisfies Topic;
