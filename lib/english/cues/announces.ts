import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says what the writer’s side is going to do.',
  patterns: [
    '(i|we) (will|shall|am going to|are going to|plan to|intend to|would like to|would love to|are planning to|am planning to|are hoping to|hope to|am thinking of|are thinking of|thought we would|thought i would) (be|just|also|all|both|then)? ((bring|have|use|light|let off|set off|set up|serve|invite|put up|park|film|cook|play|sleep|smoke|hang|fly|install|connect|plug in|barbecue|hire|come|pop in|drop by|stay|store|keep)|(bringing|having|using|lighting|letting off|setting off|setting up|serving|inviting|putting up|parking|filming|cooking|playing|sleeping|hanging|flying|installing|connecting|plugging in|hiring|storing|keeping))',
    '(i|we) (am|are) (also|all|just|now)? (bringing|having|using|lighting|letting off|setting off|setting up|serving|inviting|putting up|parking|filming|cooking|playing|sleeping|hanging|flying|installing|connecting|plugging in|hiring|storing|keeping)',
    '(he|she|they|(my|our) (wife|husband|brother|sister|mother|father|mum|dad|son|daughter|friend|friends|guests|uncle|aunt|cousin|band|dj|team|builder|electrician|decorator|driver|colleague|boss|nephew|niece|neighbour|in laws)) (will|is going to|are going to|would like to|wants to|want to) (just|also|be)? (bring|have|use|light|let off|set off|set up|serve|invite|put up|park|film|cook|play|sleep|smoke|hang|fly|install|connect|plug in|barbecue|hire|come|pop in|drop by|stay|store|keep)',
  ],
  flags: [
    '[We will bring] our own band.',
    '[My brother will come] on Sunday.',
    '[We are having] a bonfire at ten.',
  ],
  passes: ['Will you bring a band?', 'The band was loud.', 'They brought a cake.', 'We had a fire.'],
} satisfies Cue;
