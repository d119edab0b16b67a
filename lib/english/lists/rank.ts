/** What somebody is said to be no more than: work and places that are looked down on. */
const rank: readonly string[] = [
  ...['bean counter', 'body in a chair', 'bum on a seat', 'button pusher', 'call centre drone', 'cleaner', 'clerk'],
  ...['cog', 'cog in the machine', 'coffee girl', 'desk jockey', 'dogsbody', 'errand boy', 'filing clerk', 'flunkey'],
  ...['form filler', 'foot soldier', 'gofer', 'help', 'helper', 'hired hand', 'hired help', 'key puncher', 'lackey'],
  ...['messenger', 'messenger boy', 'minion', 'name badge', 'name on a badge', 'number', 'number on a list'],
  ...['office girl', 'office junior', 'office boy', 'pair of hands', 'paper shuffler', 'pawn', 'peasant'],
  ...['pen pusher', 'pencil pusher', 'pretty face', 'receptionist', 'secretary', 'servant', 'shelf stacker', 'skivvy'],
  ...['small cog', 'tea boy', 'tea girl', 'tea lady', 'temp', 'tick box', 'till monkey', 'tool', 'typist', 'underling'],
  ...['voice on the phone', 'warm body', 'workhorse', 'wage slave'],
];

export default rank;
