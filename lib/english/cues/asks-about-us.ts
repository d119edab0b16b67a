import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Asks about the firm or the people that are written to.',
  patterns: [
    '(about|at|in|behind|inside|within|with|of|is|are|was|were|does|do|did|has|have) (all)? your (firm|company|practice|business|team|shop|studio|story|work|background|approach|experience|process|policy|policies|values|office|offices|history|school|staff|service|services|people|prices|pricing|suppliers|new|own|organisation|organization|charity|clinic|salon|kitchen|farm|garage|farm|workshop|agency|department|methods|materials|sourcing|training|insurance|qualifications|credentials|opening|fees|rates|plans|rota|move|founder|owner)',
    '(tell|know|hear|learn|read|say|more|bit|something|little) (me|us)? (a)? (bit|little|more)? (more)? about (you|yourself|yourselves|who you are|what you do|how you)',
    '(who|what|how|why|where|when|which) (are|is|do|does|did|have|has|would|will|were|was) (you|your) (people|team|all|guys)? (guys|actually|usually|normally|currently|personally|based|do|handle|manage|work|source|train|make|use|start|started|charge|calculate|set|choose|hire|recruit|cope|operate|run|organised|organized|different|qualified|insured|get into|become|begin|been|located)?',
    'who (would|will) (handle|be handling|do|be doing|look after|be|lead|represent|teach|treat|run|manage|carry)',
    'how (long|many years|big|large|old|experienced) (have|has|are|is|were) (you|your)',
    '(are|have|do|did|were) you (all|guys|people|personally|yourself|yourselves|still|ever|also)? (a|an|the)? (insured|qualified|licensed|registered|accredited|certified|based|family|independent|members|member|regulated|done|worked|handled|trained|run|specialise|specialize|employ|use|have (any)? (experience|insurance|qualifications|references|reviews|staff)|hiring|recruiting|open|closed|affected|coping|busy)',
    'what (is|are|was) (your|you) (policy|approach|process|view|story|background|experience|position|stance|plans|secret)',
    'what (happened|is going on|is happening|went on) (at|with|in) (your|you)',
    'why (should|would) (i|we|anyone) (choose|use|pick|go with|hire|trust)',
    'what makes you',
  ],
  flags: [
    'Could you tell us a bit [about your firm]?',
    '[How long have you] done this?',
    '[Are you insured] for that?',
    '[What happened at your] school this winter?',
  ],
  passes: ['Why is my bill so high?', 'When will the desk arrive?', 'Could you send your invoice?'],
} satisfies Cue;
