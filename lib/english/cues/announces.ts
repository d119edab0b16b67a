import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says what the writer’s side is going to do.',
  patterns: [
    '(i|we|they|he|she) (will|shall|am going to|are going to|is going to|plan to|intend to|want to|would like to|would love to|are planning to|am planning to|are hoping to|hope to|am thinking of|are thinking of|thought we would|thought i would) (be|just|also|all|both|then)? (bring|bringing|have|having|use|using|come|coming|send|sending|put|set|light|let|do|doing|take|taking|serve|serving|invite|inviting|drop|pick|leave|cook|make|start|go|turn|pop|get|stay|sleep|fly|play|hang|park|smoke|film|install|connect|plug|ship|pay)',
    '(i|we|they|he|she) (am|are|is) (also|all|just|now)? (bringing|having|using|sending|putting|setting|letting|taking|serving|inviting|leaving|cooking|making|turning|staying|flying|playing|parking|filming|installing|connecting|shipping|paying)',
  ],
  flags: [
    '[We will bring] our own band.',
    '[I am going to send] my cousin on Sunday.',
    '[We are having] a bonfire at ten.',
  ],
  passes: ['Will you bring a band?', 'The band was loud.', 'They brought a cake.', 'We had a fire.'],
} satisfies Cue;
