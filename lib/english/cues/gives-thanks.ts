import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Thanks the reader, or praises what they did.',
  patterns: [
    '(thank|thanks|thank you|thx|ta|cheers|many thanks|much appreciated|appreciated|much obliged|obliged)',
    '(i|we) (really|very much|truly|do|so|greatly|also)? (appreciate|value|am grateful|are grateful|am thankful|was grateful|am (so|very|most|really|ever so) grateful|are (so|very|most|really) grateful|am indebted|am obliged|should be (most)? (obliged|grateful))',
    '(grateful|thankful|indebted|obliged) (to you|for|that)',
    '(good|kind|nice|lovely|sweet|thoughtful|generous|brave|great|decent) of (you|your)',
    'you (are|have been|were)? (a|an|all|both|my|our|such a)? (star|stars|legend|legends|angel|lifesaver|hero|gem|treasure|wonderful|marvellous|brilliant|very kind|so kind|too kind|great|made (my|our) (day|week|monday|morning|afternoon|friday))',
    '(well|nicely|beautifully|thoughtfully) (spotted|done|put|caught|remembered|said|noticed|observed)',
    '(what|such|how) (a|an)? (kind|lovely|nice|thoughtful|wonderful|generous|sweet|good|great|helpful) (thing|note|letter|message|words|of you|gesture|news|email|to (hear|read)|idea|thought|spot)?',
    '(great|lovely|good|nice|wonderful|glad|delighted|pleased|thrilled|happy|so good|a pleasure|a joy) (to|that) (hear|have|read|see|meet|know|you|it|get|be|welcome|help|learn)',
    '(congratulations|congrats|welcome (to|aboard|back)|happy (birthday|anniversary|new year|christmas|easter))',
    '(grazie|merci|danke|gracias|obrigado|obrigada|multumesc|mulțumesc|tack|dank je|dank u|bedankt|dziekuje|dziękuję|efcharisto|arigato|diolch|tak)',
  ],
  except: [
    '(no|not|without) (thanks|thank)',
    '(thanks|thank you) (but no|for nothing|to (the|our|a))',
    '(let|tell|give) (me|us|them|him|her) ... (thanks|thank)',
  ],
  flags: [
    '[Thank you] for the deeds.',
    'That was [kind of you].',
    '[Well spotted], the year was wrong.',
    '[Congratulations] to you both.',
    '[Grazie] mille.',
  ],
  passes: ['The order left on Monday.', 'No thanks are needed.', 'The form is attached.', 'Send it by noon.'],
} satisfies Cue;
