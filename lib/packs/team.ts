import * as v from 'valibot';

const contact = v.optional(v.nullable(v.string()), null);
const time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/, 'is no time such as 08:30'));

/** The shape of what a team has set; what is left out is not set. */
export const teamSchema = v.object({
  hours: v.optional(
    v.nullable(
      v.object({
        days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
        from: time,
        to: time,
        zone: v.exactOptional(v.string()),
      }),
    ),
    null,
  ),
  routes: v.optional(v.array(v.object({ topic: v.string(), to: v.string() })), []),
  authority: v.optional(v.array(v.object({ topic: v.string(), approver: v.string() })), []),
  tickets: contact,
  security: contact,
  support: contact,
  scope: v.optional(v.array(v.string()), []),
});
