import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'With “if”, the reader hears doubt about what they have just told you.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    'if there (has|have|had) been (any)? ... ... (accept|accept my|accept our|my|our) (apologies|apology)',
    'if there (was|were|is|are) (any|some|an|a) ... ... (accept|accept my|accept our) (apologies|apology)',
    '(apologies|sorry|apologise|apologize|apology) should (you|anyone|this|it|there|we|i|my|our) ... (feel|felt|been|be|has|have|caused|seemed|come)',
    'if (you|anyone|anybody|anything|we|i|my|our|this|that|it|there|the|some|somebody|someone) ... ... (offended|upset|hurt|inconvenienced|annoyed|disappointed|ignored|caused|misled|rude|harsh|wrong|mistake|mistakes|error|errors|let you down|short|rushed|fault|problems|trouble|distress|offence|offense|badly|unwelcome|stress|failed) ... ... (i|we) (do)? (can only|would like to|of course|naturally|sincerely|then)? (apologise|apologize|regret|am (of course|very|truly|really|naturally)? sorry|are (of course|very|truly|really|naturally)? sorry|can only apologise|can only apologize|say sorry)',
    'if (you|anyone|anybody) ... (felt|feel|feels) ... ... (i|we) (apologise|apologize|am sorry|are sorry|regret)',
    '(to the extent|insofar as|in so far as|inasmuch as) (that)? (this|that|it|we|i|you|anyone|anybody|the|my|our) ... ... ... (sorry|apologise|apologize|regret) (it|this|that)?',
    '(i|we)? (am|are)? (apologise|apologize|regret|sorry|apologies) (to the extent|insofar as|in so far as|inasmuch as|in the event) (that)? (you|anyone|anybody|this|that|it|we|there)',
    'no (offence|offense|harm|disrespect) (was)? (meant|intended) (if|in case|but|by it) (any|anyone|you)? (was|were|got|is)? (taken|caused|offended|upset)?',
    'if (anyone|anybody|someone|somebody|you) (took|takes|felt|was|were|has taken|have taken) (any)? (offence|offense|offended|hurt|upset|insulted|slighted|attacked) ... ... ... ... (apologise|apologize|sorry|regret|intention|intended|meant)',
    'if (any)? (offence|offense|harm|upset) (was|has been|were) (taken|caused|done)',
    '(sorry|apologise|apologize|apologies|apology) (in advance)? (to (anyone|anybody|those|any of you|whoever|everyone)) (who|that)? (may|might|could|was|were|felt|feels|took|has|have)? (have)? (been|felt|be|taken|took)? (offended|upset|hurt|inconvenienced|annoyed|disappointed|offence|offense)',
    '(if|since) an (apology|apology from me) is (needed|required|wanted|what you (want|need))',
    '(if|since) that is what you (want|need) to hear',
  ],
  except: ['if (you|the|a|any|this) ... ... (please|let me know|contact|call|write|ring)'],
  suggestions: [
    { sentence: 'I am sorry for [what went wrong].' },
    'I am sorry for [what went wrong]',
    { sentence: 'We apologise for [what went wrong].' },
  ],
  flags: [
    '[If you felt ignored, I apologise].',
    '[If anyone was offended by the joke, we are sorry].',
    '[If my note upset you in some way, I am sorry].',
    '[No offence meant if any was taken].',
    '[If we have let you down in any way, we apologise].',
    '[Apologies to anyone who may have been offended].',
  ],
  passes: [
    'If you have already paid, please ignore this note.',
    'I am sorry that my note upset you.',
    'If there is a mistake on the bill, please call and we will put it right.',
  ],
} satisfies Rule;
