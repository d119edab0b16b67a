import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about computers and the things around them.',
  names: ['hardware', 'equipment', 'laptops', 'devices', 'computers', 'it equipment', 'kit'],
  patterns: [
    '(laptop|laptops|computer|computers|pc|pcs|desktop|desktops|monitor|monitors|screen|screens|dock|docks|docking|printer|printers|keyboard|keyboards|mouse|mice|headset|headsets|server|servers|router|routers|tablet|tablets|ipad|ipads|webcam|webcams|charger|chargers|hard drive|hard drives|ssd|macbook|macbooks|scanner|scanners|handset|handsets|cable|cables|ram|switches|access point|access points|projector|ups)',
    '(hardware|equipment)',
  ],
  flags: ['Two more [laptops], please.', 'The [printer] in reception jams.'],
  passes: ['The meeting is at four.', 'We serve lunch at one.'],
} satisfies Topic;
