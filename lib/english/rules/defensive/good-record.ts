import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'info',
  message: 'A good record is no answer to what went wrong this time.',
  patterns: [
    '(i have|we have|i|we) (been)? (doing|done|running|in) (this|the (business|trade|industry|job)|this (business|trade|industry|job)|it|business) ... ... (years|decades) (and|so|without|now and)',
    '(we|our (team|staff|drivers|agents|engineers|people|chefs|nurses|company|firm)) (pride (ourselves|themselves)|prides itself|take (great)? pride) (on|in)',
    '(our|my) (team|staff|drivers|agents|engineers|people|company|firm|department) (has|have|had) (over|more than|many)? ... years of experience',
    '(our|all our|all of our) (drivers|staff|agents|engineers|technicians|employees|people|nurses|waiters|chefs) (are|receive|have|get|undergo|all) (all|been|had)? (fully|highly|extensively|properly|carefully|very|extensive|regular|two|three|days|weeks|full|thorough)? (well)? (trained|qualified|experienced|training|professional|professionals|vetted|days of training|weeks of training)',
    '(we|our) ... (won|have won) (an|a|several|many|the|numerous)? ... (award|awards|prize|prizes)',
    '(our|my) (track record|record|reputation|reviews|other clients|other customers) (speak|speaks) for (itself|themselves)',
    '(99|95|98|90) (percent|per cent)? of (our|my|all) (customers|clients|guests|orders|users|patients)',
    '(works|worked|working|works perfectly|is working|looks|looked|seems|is) (perfectly|just|absolutely|quite)? (fine|well|ok|okay|normal|good|normally|correct) (on|at|from) (our|my) (end|side|machine|computer|screen|system|part)',
  ],
  except: [
    '(if|when|please|so|thank|thanks|glad|happy|pleased|proud) ... ... (pride|award|awards|experience)',
  ],
  suggestions: [
    { sentence: 'This should not have happened; I will find out why and write to you by [day].' },
    { sentence: 'I have not seen this before, so I want to look at it closely.' },
    'I will find out what happened this time and write to you by [day]',
  ],
  flags: [
    '[We pride ourselves on] our service.',
    '[All our drivers are fully trained].',
    'It [works fine on our end].',
  ],
  passes: [
    'The award dinner is on the ninth, and you are all invited.',
    'The drivers are on the early shift.',
    'All drivers need a pass for the yard.',
  ],
} satisfies Rule;
