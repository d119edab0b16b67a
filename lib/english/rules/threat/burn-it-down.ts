import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const place =
  '(house|home|office|shop|place|building|car|van|van|branch|clinic|restaurant|warehouse|depot|school|hotel|premises|surgery|headquarters|company|yard|barn|stall|truck)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This threatens the place or the property of the reader.',
  patterns: [
    `(burn|torch) your (whole|entire|bloody|fucking|damn)? ${place} (down|to the ground)?`,
    `(i|we) ... (burn|torch|blow up|firebomb|bomb|shoot up) (your|this|that|the whole|the entire) (whole|entire|bloody|fucking|damn)? ${place}`,
    '(i|we) (will|am going to|are going to|swear) ... burn (it|the place|the building|everything) (down|to the ground) with you',
    `(burn|torch|blow) (it|the place|the building|the office) (down|up|to the ground)? with you (inside|in it|in there|all)`,
    `(i|we) ... (set|setting) fire to (your|you) (whole|bloody|fucking)?`,
    `(i|we) ... (set|setting) (your (whole|bloody|fucking)? ${place}|you) (on fire|alight|ablaze)`,
    `your (whole|bloody|fucking)? ${place} (burns|goes up in (flames|smoke)|will burn|will go up in (flames|smoke)|is going to burn) (tonight|to the ground|with you|one night|next|unless|if)?`,
    '(i|we) (will|am going to|are going to|might|am gonna) ... (smash|slash|trash|key|wreck|put in) (all)? (of)? (your|every one of your|all four) (fucking|bloody|precious|shiny)? (car|cars|van|windows|window|windscreen|windshield|tyres|tires|shop|office|house|front door|stall|bike|boat|computers|reception)',
    '(petrol bomb|molotov|firebomb|brick|bullet|bomb) (through|into) (your|that) (window|windows|letterbox|front door|windscreen|head|back|chest|face|knee|skull)',
    '(drive|ram|crash|put) (this|my|the|a) (van|car|truck|lorry|digger|tractor|forklift) (through|into) (your|the|that) (front|door|window|windows|office|shop|reception|house|showroom|lobby)',
    '(i|we) (will|am going to|could|would|might) (kill|poison|drown|shoot|strangle|run over|hurt|gut|stab|steal) your (stupid|bloody|fucking|precious|little|ugly|yapping)? (stupid|bloody|fucking|precious|little|ugly|yapping)? (dog|dogs|cat|cats|horse|horses|pets|puppy)',
    '(i am|we are|i will be) (slashing|slash) (all four|your|the|every) (tyres|tires)?',
    '(all|everything) (of it)? will burn (then|too|with you|down|and you)?',
    'your (house|shop|stable|stables|barn|office) goes up in (the night|flames|smoke)',
  ],
  notAfter: denied,
  except: [
    '(brick|bullet) (through|in|into) ... (police|reported|last night|yesterday|found|x ray|surgeon|glazier)',
    '(smash|put in) (your|all your) (windows|window|windscreen|front door) (on|at|before|next|tomorrow|out|in (on|at|before|may|june))',
    '(blow up) your ... (photo|photos|picture|balloons|office photos)',
    '(burn|torch) your (house|home) (blend|copy|plans|music|video)',
  ],
  notWith: [
    '(boiler|stove|oven|kiln|calories|price|prices|police|controlled burn|fire drill|insurance|insured|glazier|balloons|nails|vet|fit the new|new frames|hurt your (dog|dogs|cat|cats|horse|puppy) when)',
  ],
  flags: [
    'Keep my money and [I will burn your shop] down.',
    'Send him here again and [I will slash your tyres].',
    'You want a [brick through your window]?',
    '[I will drown your stupid cat].',
  ],
  passes: [
    'The firing of the kiln will burn off the glaze.',
    'There is a brick through your window, so we called the police.',
    'I will put a brick against your front door to hold it open.',
    'We will put in your windows on Tuesday.',
    'Drive the van into your yard and leave the keys with me.',
    'We will set fire to the old brush pile on Saturday.',
  ],
} satisfies Rule;
