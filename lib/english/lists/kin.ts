/** Those at home, as somebody would name them who wants to frighten: after `your`. */
const kin: readonly string[] = [
  ...[
    'baby',
    'boy',
    'boyfriend',
    'boys',
    'brother',
    'cat',
    'children',
    'dad',
    'daughter',
    'daughters',
    'dog',
  ],
  ...['dogs', 'family', 'father', 'fiance', 'girl', 'girlfriend', 'girls', 'grandchildren', 'grandson'],
  ...[
    'granddaughter',
    'husband',
    'kid',
    'kids',
    'little boy',
    'little girl',
    'little ones',
    'loved ones',
    'mom',
  ],
  ...['mother', 'mum', 'nan', 'old man', 'old mother', 'parents', 'partner', 'sister', 'son', 'sons', 'wife'],
  ...['wife and kids', 'youngest', 'eldest', 'missus', 'twins', 'toddler'],
];

export default kin;
