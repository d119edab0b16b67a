import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about defects after the work was done.',
  names: [
    'snagging',
    'snags',
    'defects',
    'defects after handover',
    'defect',
    'aftercare',
    'remedial work',
    'snag',
  ],
  patterns: [
    '(snag|snags|snagging|defect|defects|defective|remedial|making good|punch list|aftercare)',
    '(crack|cracks|cracked|cracking|damp|mould|draught|draughty|leak|leaks|leaking|sticks|sticking|squeaks|creaks|peeling|flaking|loose|uneven|wonky|gap|gaps|blown|chipped|scratched|rattles|drips|dripping|jammed|stiff|bowed|warped|stained|bubbling)',
    '(door|doors|window|windows|tap|tile|tiles|paint|plaster|socket|sockets|hinge|hinges|drawer|drawers|skirting|grout|gutter|gutters|floor|boards|boiler|radiator|radiators|shower|sealant|handle|lock) (is|are|has|have|will|does|do|keeps|keep|came|will not|sticks|fell|wo)',
  ],
  flags: [
    'There are a few [snags] in the bathroom.',
    'The [door has] dropped since you left.',
    'A [crack] has opened above the arch.',
  ],
  passes: ['I will be there at noon.', 'Nothing to report.'],
} satisfies Topic;
