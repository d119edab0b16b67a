const hours = Array.from({ length: 12 }, (_, at) => `${at + 1}`);

/** Hours with the half of the day written on to them: `5pm`. */
const clock: readonly string[] = hours.flatMap((hour) => [`${hour}am`, `${hour}pm`, `${hour}ish`]);

export default clock;
