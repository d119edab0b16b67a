import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about X-rays and scans.',
  names: ['x ray', 'x rays', 'xray', 'scans', 'images', 'radiographs'],
  patterns: [
    '(x ray|x rays|xray|xrays|scan|scans|radiograph|radiographs|mri|ct|ultrasound|opg|panoramic|bitewing|bitewings|imaging)',
  ],
  except: ['scan (and|it|the|this|them|to|over|code)', 'qr (code)? scan'],
  flags: ['Could you send the [x rays] to my new dentist?', 'Are the [scans] ready?'],
  passes: ['The picture is nice.', 'Please sign the form.'],
} satisfies Topic;
