import type { Manner } from '@/lib/engine/manner';

const words = (list: string) => list.trim().split(/\s+/);

/** Softens what is said. */
const hedges =
  words(`think thought almost apparently appear appears approximately around assume believe could doubt
  essentially feel felt generally guess largely likely mainly may maybe might mostly often perhaps plausible possible
  possibly presumably probably quite rather relatively roughly seem seems should sometimes somewhat suggest suppose
  tend typically unclear unlikely usually wonder wondering`);

/**
 * Strategies of politeness in requests and what they are worth, by the judgement of many readers: Danescu-Niculescu-Mizil
 * et al., A computational approach to politeness, 2013, table 3. `warm`, `wholehearted`, `demanding`
 * and `criticism` are ours: phrases that business mail is fond of, and what it takes amiss.
 */
export const manners: readonly Manner[] = [
  {
    name: 'gratitude',
    weight: 0.87,
    patterns: ['{thank}', 'thx', 'appreciate', 'appreciated', 'grateful', 'gratitude'],
  },
  {
    name: 'greeting',
    weight: 0.43,
    patterns: ['^(hi|hello|hey|dear|greetings)', '^good (morning|afternoon|evening|day)'],
  },
  {
    name: 'apology',
    weight: 0.36,
    patterns: ['sorry', '{apologise}', '{apologize}', 'apologies', 'excuse me'],
  },
  {
    name: 'deference',
    weight: 0.4,
    patterns: ['^(great|good|nice|interesting|cool|excellent|awesome|wonderful|lovely)'],
  },
  // At the start it reads as an order.
  { name: 'please', weight: 0.49, patterns: ['please'] },
  { name: 'please first', weight: -0.79, patterns: ['^please'] },
  { name: 'by the way', weight: 0.3, patterns: ['by the way', 'btw'] },
  {
    name: 'could you',
    weight: 0.47,
    patterns: ['(could|would|might) (you|i|we)', 'you (could|would)', '(if|whether) you can', 'would it be'],
  },
  { name: 'can you', weight: 0.09, patterns: ['(can|will) you'] },
  { name: 'hedge', weight: 0.14, patterns: [`(${hedges.join('|')})`] },
  { name: 'from me', weight: 0.12, patterns: ['^(i|we|my|our)'] },
  { name: 'at you', weight: -0.3, patterns: ['^(you|your)'] },
  { name: 'abrupt start', weight: -0.43, patterns: ['^(so|then|and|but|or)'] },
  { name: 'abrupt question', weight: -0.27, patterns: ['^(what|why|who|how)'], ending: '?' },
  {
    name: 'insistence',
    weight: -0.38,
    patterns: ['(really|actually|honestly|surely|clearly|obviously)', 'in fact', 'the (point|truth|fact) is'],
  },
  {
    name: 'warm',
    weight: 0.5,
    patterns: [
      '(happy|glad|pleased|delighted) to',
      'feel free',
      'let (me|us) know if',
      '(look|looking) forward',
      '(hope|trust) (this|you|that|it|all|everything)',
      'no (rush|hurry|worries)',
      'when you (have|get)',
      'at your convenience',
      'if possible',
      'welcome',
      '(best|kind|warm) (regards|wishes)',
      'kindly',
      'understand (that|how|your|why)',
      'for your (time|patience|help|support|understanding|consideration|effort|efforts|hard)',
    ],
  },
  {
    name: 'wholehearted',
    weight: 0.5,
    patterns: [
      '(so|very) (much|kind|grateful|helpful|thoughtful)',
      '(truly|sincerely|greatly|deeply|genuinely|highly|really) (appreciate|appreciated|grateful|value|valued|sorry|enjoyed)',
      '(invaluable|insightful|thoughtful|generous|wonderful|fantastic|impressive|outstanding)',
      '(great|excellent|good|hard) (work|job|effort|efforts|idea|point|question|catch)',
      'well done',
      '(eager|keen|excited|honoured|honored) to',
    ],
  },
  {
    name: 'demanding',
    weight: -0.3,
    patterns: [
      'must',
      'immediately',
      'asap',
      'at once',
      'right now',
      'had better',
      'unacceptable',
      'no excuse',
    ],
  },
  {
    name: 'criticism',
    weight: -0.6,
    patterns: [
      '(area|areas|room) (for|of|where) ... (improve|improved|improvement|improvements)',
      '(lack|lacks|lacking|inadequate|insufficient|inaccurate|unsatisfactory|subpar|careless|incomplete)',
      '(fall|falls|falling|fell) short',
      '(shortcoming|shortcomings|oversight|oversights|deficiency|deficiencies|inconsistency|inconsistencies)',
      '(discrepancy|discrepancies|inefficiency|inefficiencies|inaccuracy|inaccuracies|weakness|weaknesses)',
      '(not|below|than|short of) ... (expected|expectations|standard|standards)',
      'should have',
      'immediate attention',
    ],
  },
];
