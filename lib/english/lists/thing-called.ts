/** Harmless things and ranks that people are called to the face, after `you useless`. */
const thingCalled: readonly string[] = [
  ...['crow', 'eejit', 'goblin', 'mare', 'melt', 'mincer', 'nyaff', 'oaf', 'scrote', 'spiv', 'streak of', 'trout', 'troll'],
  ...['amoeba', 'ambulance chaser', 'apology', 'article', 'balloon', 'barnacle', 'bean counter', 'berk', 'blimp'],
  ...['blob', 'bollard', 'bootlicker', 'bottom feeder', 'box ticker', 'brick', 'bucket', 'bumpkin', 'button pusher'],
  ...['caveman', 'charity case', 'chav', 'code monkey', 'corpse', 'crawler', 'dead weight', 'deadbeat', 'desk jockey'],
  ...['disappointment', 'div', 'divvy', 'doorstop', 'dropout', 'drip', 'dustbin', 'excuse', 'failure', 'flea'],
  ...['fraudster', 'freeloader', 'fridge', 'gargoyle', 'gnome', 'grease stain', 'gremlin', 'guttersnipe', 'half measure'],
  ...['has been', 'hog', 'invertebrate', 'individual', 'jackal', 'jester', 'joke', 'joker', 'keyboard warrior'],
  ...['knuckle dragger', 'lamp post', 'lemon', 'lickspittle', 'limpet', 'lost cause', 'louse', 'lump of lard', 'mess'],
  ...['mollusc', 'mop', 'mouth breather', 'mule', 'mushroom', 'neanderthal', 'nothing', 'object', 'oxygen thief', 'pair'],
  ...['paper pusher', 'parrot', 'pen pusher', 'pencil pusher', 'pond life', 'pondlife', 'pond scum', 'pudding', 'quack'],
  ...['rag', 'rubbish', 'sack', 'sack of spuds', 'sausage', 'scarecrow', 'shower', 'shyster', 'skidmark', 'slumlord'],
  ...['spanner', 'specimen', 'sponge', 'spoon', 'stain', 'street rat', 'stuffed shirt', 'sycophant', 'tapeworm', 'teapot'],
  ...['thicko', 'thing', 'tick', 'tit', 'toady', 'tool', 'trailer trash', 'troglodyte', 'tub of lard', 'tube', 'wally'],
  ...['wannabe', 'waste', 'weapon', 'weed', 'wet blanket', 'wet flannel', 'wet lettuce', 'wet rag', 'wet wipe'],
  ...['white trash', 'window licker', 'yes man', 'yokel'],
];

export default thingCalled;
