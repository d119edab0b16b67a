import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Goes against what another on the same side asked for.',
  patterns: [
    '(ignore|disregard|scrap|forget|do not (mind|listen to|follow|act on|take|do)) (him|her|them|what|anything|that|his|her|their|my|the last|whatever)?',
    '(ignore|disregard|never mind|do not mind|overrule|overrules|overruled|overruling)',
    '(i|we|he|she) (would|had) (rather|much rather|prefer|sooner)',
    '(stop|halt|hold|pause|cancel|suspend|freeze|delay|wait|hang fire|hold off|hold fire|stand down) (on|with|the|that|this|it|everything|all|until|off|work|fire|please)',
    '(on hold|not so fast|hang on|hold on|wait a minute|before you do|not yet|no no)',
    '(keep|carry|go|press|push|crack) (going|on|ahead|it as|the original|to the original|with the original)',
    '(must|has to|have to|needs to|should) (be|stay|remain|go|not|have)',
    '(not|never|nobody|no one) ... (agree|agreed|approve|approved|asked|authorised|authorized|consulted|signed|sign|cleared|okayed|entitled|allowed|involved|on the|mine|ours|my|our|discussed|decided|told)',
    '(disagree|disagrees|object|objects|veto|vetoed|oppose|opposed|against)',
    '(instead|on the contrary|actually (no|not|we|it|i)|no it|no we|absolutely not|certainly not|over my dead body|no way|not a chance|wrong)',
    '(tells|told|informs|says|said|i (hear|heard|gather|see|believe|understand)) (me|us)? (that)? (she|he|they|you) (has|have|had)? (booked|ordered|asked|agreed|told|wants|want|wanted|approved|chose|chosen|picked|said|written|emailed|wrote)',
    '(i|we) (pay|am paying|are paying|hold the (budget|purse)|sign the cheques|own|am the (owner|tenant|client|customer|boss|director|manager))',
    '(and)? not <very>? (the|a|white|black|red|blue|green|monday|tuesday|wednesday|thursday|friday|on|in|at|what|that|this|her|his)',
    'but (i|we|my|our|the|not)',
    '(without (my|our|asking|checking|consulting)|behind my|nothing to do with (him|her|them))',
    '(has|have) the (wrong|final)',
    '(different|another|opposite|other) (view|opinion|idea|ideas|plan|instruction|instructions|date|colour|one|way)',
  ],
  except: [
    '(must|has to|have to|should) be (a|great|joking|nice|lovely|fun|tired|so)',
    'not (yet)? (sure|certain)',
  ],
  flags: [
    '[Ignore what] Tom wrote.',
    '[We would rather] have ash.',
    'Please put it [on hold].',
    'It [must be] oak.',
    '[Nobody asked] the trustees.',
  ],
  passes: ['Ash is fine with me.', 'Thank you both.', 'Oak it is.'],
} satisfies Cue;
