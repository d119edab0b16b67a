import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader holds the firm to account, and wonders what you say of them to others.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(my colleague|our colleague|my colleagues|a colleague|he|she|they|my boss|my manager|the (intern|trainee|new guy|new girl|warehouse|courier|sales team|sales guy|support team|night shift|other team|driver|agency)|sales|accounts|finance|logistics|marketing|it department|head office) ... (botched|dropped the ball|(messed|screwed|cocked|fouled|stuffed|mucked) (this|it|that|things|everything|your order)? up)',
    '(it|this|that) was (all|actually|entirely|really)? (my colleague|my colleagues|my boss|sales|accounts|the (intern|trainee|warehouse|courier|sales team|driver|other team)|someone else|somebody else) who',
    '(it|this|that) (is|was) (all|actually|entirely|really)? (my colleague|my colleagues|my boss|sales|accounts|the (intern|trainee|warehouse|courier|sales team|driver|other team)|someone else|somebody else|their|his|her) (own|department)? (fault|mistake|error|doing)',
    'blame (it on)? (my (colleague|colleagues|boss|manager)|the (intern|trainee|warehouse|courier|sales team|driver)|sales|accounts|them|him|her)',
    '(my colleague|my colleagues|my boss|my manager|the (intern|trainee|new guy|new girl|warehouse|sales team|night shift)) ... (forgot|failed|ignored|did not bother|could not be bothered|never (told|tells|does|did|reads|listens)|is (useless|hopeless|incompetent|lazy)|does not know)',
    '(sales|marketing|my colleague|my colleagues|my boss|they|he|she) ... (promised|told|sold) you (something|that|things|a) ... (should not|should never|could not|can not|had no)',
    '(as usual|typical) (of)? (sales|accounts|head office|management|the warehouse|my boss)',
  ],
  except: ['(we|i) ... (messed|screwed|dropped the ball)', 'not blame'],
  suggestions: [
    { sentence: 'We got this wrong, and I will put it right by [day and time].' },
    { sentence: 'The mistake was on our side, and here is what I am doing about it: [the next step].' },
  ],
  flags: [
    '[The warehouse messed this up].',
    'Do not look at me, [it was my colleague who] booked it.',
    '[My colleague forgot] the allergy list.',
  ],
  passes: [
    'We messed this up, and I am sorry.',
    'This is my colleague Priya, who will call you at ten.',
    'The driver left the parcel with your neighbour.',
  ],
} satisfies Rule;
