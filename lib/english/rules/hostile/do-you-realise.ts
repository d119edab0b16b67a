import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The question is a reproach, and the reader can only answer with another.',
  patterns: [
    'do you (even|really|actually|honestly)? (have (any|the faintest|the slightest|the first) (idea|notion|clue)|realise|realize|understand|know|comprehend|appreciate) (at all)? how (utterly|completely|very)? (ridiculous|absurd|insulting|rude|offensive|childish|unreasonable|petty|silly|stupid|selfish|arrogant|ungrateful|embarrassing|laughable|pathetic|hurtful|unfair|busy (we|i)|many (other)? (customers|clients|emails|people|patients|tenants|tickets|calls|guests)|much (time|work|trouble|money|effort|grief|extra))',
    'do you (even|really|actually|honestly)? (have (any|the faintest|the slightest) (idea|notion|clue)|realise|realize|understand) (at all)? (what (you are (asking|doing|saying|putting)|you have (done|cost|put)|this (is doing|has done|costs|cost)|it (takes|costs|is like)|(i|we) (have|had) to)|who (you are|i am|we are))',
    'have you (any|the (faintest|slightest|first)) (idea|notion|clue) (at all)? (how|what|who)',
    'do you (seriously|honestly|really|truly|genuinely) (think|believe|expect|imagine|suppose) (that)? (i|we|anyone|anybody|us|me|my|our)',
    'who do you think (you are|you are talking to|i am|we are|pays|has to)',
    'what (planet|world|universe|century) (are you|do you)',
    'how (stupid|naive|gullible|thick) (are you|do you think)',
    '(are you) (even|actually) (reading|listening|trying|serious|capable)',
    '(are you) (stupid|insane|for real|out of your mind|having a laugh|taking the mick|taking the piss)',
  ],
  only: 'question',
  except: [
    'do you (know|understand|realise|realize) how (many|much) (people|guests|of|it|time you|work (you|the)|money (you|is)|trouble (you|the))',
  ],
  suggestions: [
    { sentence: 'What I need to go on is [the point].' },
    { sentence: 'Here is what this means on our side: [the facts].' },
  ],
  flags: [
    '[Do you have any idea how rude] that is?',
    '[Do you seriously think that we] would hide a leak?',
    '[Do you realise what this has done] to my team?',
    '[Are you even reading] what I send?',
  ],
  passes: [
    'Do you know how long the cable is?',
    'Do you know what the code on the lid says?',
    'Do you think that Tuesday would suit you?',
    'How old are you, if I may ask for the form?',
    'Do you know how many guests will come?',
  ],
} satisfies Rule;
