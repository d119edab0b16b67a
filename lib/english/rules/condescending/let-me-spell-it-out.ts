import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that you take them to be slow.',
  patterns: [
    '(let me|allow me to|i will|i shall|we will|i am going to) (try to|just|now)? (spell|write) (it|this|that) (all)? out (for you|again|one more time)?',
    '(let me|allow me to|i will|i shall|we will|i am going to) (try to|just|now)? (explain|say|put|make|keep|break) (it|this|that|things) (down)? (again)? ... (in (simple|simpler|very simple|plain|small|short|easy) (words|terms|english|language)|slowly|simple (enough)? for you|simply (enough)? for you|so (that)? even you (can|will|might|could)|one (more|last) time)',
    '(in|use) (simple|simpler|small|short|easy|layman) (words|terms) (so (that)?|for you|that you)',
    'dumb (it|this|that|things) down',
    '(i|we) (will|would) (say|type|write|go) (it|this|that)? (very)? slowly',
    'do? try to (keep up|pay attention)',
    'do try to (follow|concentrate|understand|grasp|remember)',
    '(pay|paying) (more|closer|some) attention (next time|in future|in the future|to what|when i)',
    '^ (please|perhaps|maybe|just|go and)? learn (how)? to read',
    '(try|maybe|perhaps) (by)? actually reading',
    'read (it|this|that|my <email>|the (<email>|contract|instructions|manual|document|terms|policy)) (again|properly|carefully)? (this time|next time)',
    '(is that|are we|do i make myself|have i made myself) clear (enough)? (now)? $',
    'let me (be|make) (this|it|myself|one thing|something)? (very|absolutely|perfectly|crystal|quite) clear',
    'use your (common sense|brain|brains)',
    '(this|that|it) is (really|very|pretty)? (basic|elementary) (stuff|knowledge|arithmetic|maths|math|physics|logic)',
    '(let me|allow me to|i will|i shall|we will|i am going to|i would better) (try to|just|now)? (put|say|explain|break|make|keep) (it|this|that|things) (down)? (for you|in (words|terms|a way|language|something) (that)? (you|even)|as simply as|(very|really|more|nice and|quite|a little more|a bit more)? (simply|simple|slowly|basic)|slowly|so (that)? you)',
  ],
  suggestions: [
    { sentence: 'In other words: [the point].' },
    { sentence: 'Here is the point again: [the point].' },
  ],
  flags: [
    '[Let me spell it out for you].',
    '[I will explain it in simple words] for the board.',
    'The fee is yearly, [do try to keep up].',
    '[Perhaps learn to read] a timetable.',
  ],
  passes: [
    'Let me explain how the two tariffs differ.',
    'Please read the manual carefully before you open the guard.',
    'My son is learning to read with your app.',
    'I will put it in the post tonight.',
  ],
} satisfies Rule;
