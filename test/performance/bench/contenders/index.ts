import type { Contender } from '../contender.js';
import { castore } from './castore.js';
import { emmett } from './emmett.js';
import { evtstore } from './evtstore.js';
import { messageDb } from './message-db.js';

export const PEER_STORES: readonly Contender[] = [castore, evtstore, emmett, messageDb];
