import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about somebody’s health.',
  names: [
    'medical advice',
    'medical',
    'diagnosis',
    'clinical advice',
    'treatment advice',
    'symptoms',
    'clinical',
    'health advice',
  ],
  patterns: [
    '(symptom|symptoms|rash|fever|temperature|pain|pains|painful|hurts|swollen|swelling|bleeding|dizzy|cough|coughing|vomiting|vomit|diarrhoea|diarrhea|infection|infected|lump|sore|headache|headaches|migraine|dose|doses|dosage|milligrams|mg|tablets|tablet|ibuprofen|paracetamol|antibiotic|antibiotics|blood pressure|side effect|side effects|limping|limp|itchy|itching|blister|diagnosis|diagnose|diagnosed|allergic|allergy|mole|discharge|stitches|wound|medication|numb|pus|off her food|off his food|not eating|lethargic|scratching)',
    '(is|could|might|can) (it|this|that) (be)? (serious|cancer|broken|infected|normal|dangerous|an infection|a virus|contagious)',
    '(should|can|could|may|do) (i|he|she|we|they) (take|stop taking|double|give|use|keep taking|put|apply|come off|start|be worried|worry)',
    'what (is wrong|do you think it is|could it be|is it|should i (do|take|give|put))',
  ],
  except: [
    '(pain|headache) (point|points)',
    '(room|outside|oven|water|storage) temperature',
    'temperature (of|in|control|sensor|gauge)',
    'sore (loser|point)',
  ],
  flags: ['My [rash] is back.', '[Should I take] two of them?', 'What [dose] is right for a child?'],
  passes: ['The bank is closed.', 'It is a painless process.'],
} satisfies Topic;
