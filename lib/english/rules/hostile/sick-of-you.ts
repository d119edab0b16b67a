import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader hears that they are the problem, not the thing that went wrong.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [
    '(sick|tired|sick and tired|fed up) (to death)? (of|with) (all)? (you|your|dealing with you|people like you)',
    '(i|we) (can not|can hardly) stand (you|your)',
    '(i|we) (have)? had (it|enough) (of|with) (you|your) (people|attitude|nonsense|whining|complaining|excuses|lies|rudeness|behaviour|behavior|constant|endless)?',
    '(nobody|no one|none of us) (here)? (likes|wants to (work|deal|talk) with|can stand) (you|your)',
    '(i|we) (hate|despise|loathe|detest) (you|your|dealing with you|working with you|talking to you)',
    'you are (the|our|my) (worst|rudest|most (annoying|difficult|unpleasant|demanding|unreasonable|rude|ignorant|arrogant))',
    'you are (a|such a) (pain|nuisance|nightmare|waste of)',
    '(a|the) waste of my time (dealing|talking|working) (with|to) you',
    '(because of|thanks to|dealing with|exist for|made for) people like you',
    'people like you (should|make (me|us)|never|always|do not|can not|are (the (problem|reason)|why|what is wrong))',
    'you make me (so|really|absolutely)? (furious|angry|mad|livid)',
    '(i|we) (am|are) done with you',
    'you (have|got) a (bad|terrible|rotten|disgusting|lousy) (attitude|personality)',
    'you (are|were) (being)? <very>? (rude|arrogant|unreasonable|impossible|childish|ridiculous|aggressive|hysterical|difficult|ignorant|selfish|pathetic)',
  ],
  except: [
    '(not|never) <said> (that)? you',
    '(help|helping|helps|serve|meet|support|supports|like to hear from|hear from|for|more) people like you',
    'if you are',
    '(when|while|because) you (are|were)',
    '(difficult|impossible) to (reach|get|read|hear|find|catch)',
  ],
  suggestions: [
    { sentence: 'This has been hard for both of us, and I want to sort it out with you.' },
    { sentence: 'I find this exchange difficult, so I suggest we talk on the phone on [day].' },
  ],
  flags: [
    'To be frank, we are [sick of your] calls.',
    '[Nobody here wants to work with you] any more.',
    '[You are being ridiculous].',
    'Contracts exist [because of people like you].',
  ],
  passes: [
    'I am sick today, so Dana will take the call.',
    'We hate that you had to wait, and we have called the courier.',
    'We love to hear from people like you.',
    'The terrain is difficult, so the crew needs a second day.',
  ],
} satisfies Rule;
