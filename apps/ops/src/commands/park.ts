import { Parking } from '@shouzheng/platform';
import { decideAsPerson } from '../deciding-person.js';

/** `park`: a named person decides that a follower passes over the event at which it stands. */
export async function run(args: string[]): Promise<void> {
  await decideAsPerson('park', args, async (app, wish, staff) => {
    const { eventType, eventId } = await app.get(Parking).park(wish, staff);
    return `${wish.follower} passes over ${eventType} ${eventId} at position ${wish.position} from now on.`;
  });
}
