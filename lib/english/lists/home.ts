/** What stands at a home or on the way to it, after `your`: for those who want to say that they know it. */
const home: readonly string[] = [
  ...['address', 'alarm', 'alley', 'apartment', 'back door', 'back garden', 'back gate', 'back yard', 'balcony'],
  ...['bedroom', 'bedroom window', 'bike', 'bus stop', 'car', 'cottage', 'drive', 'driveway', 'flat', 'front door'],
  ...['front garden', 'front gate', 'garage', 'garden', 'gate', 'hallway', 'home', 'home address', 'house'],
  ...['house keys', 'kitchen window', 'landing', 'lane', 'letterbox', 'mailbox', 'number plate', 'license plate'],
  ...['place', 'porch', 'registration', 'road', 'route', 'shed', 'stairs', 'street', 'window', 'windows', 'yard'],
];

export default home;
