import { Parking } from '@shouzheng/platform';
import { decideAsPerson } from '../deciding-person.js';

/** `unpark`: a named person gives a parked event back to its follower. */
export async function run(args: string[]): Promise<void> {
  await decideAsPerson('unpark', args, async (app, wish, staff) => {
    const { eventType, eventId } = await app.get(Parking).unpark(wish, staff);
    const [, projection] = /^projection-(.+)$/.exec(wish.follower) ?? [];
    const next = projection
      ? `Its rows hold what came after it: rebuild them with npm run ops -- rebuild ${projection}`
      : 'It is dealt with as soon as the follower comes to this decision.';
    return `${eventType} ${eventId} is given back to ${wish.follower}. ${next}`;
  });
}
