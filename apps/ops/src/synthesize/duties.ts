import { type Life, sealed } from './life.js';

/** Talks that became due are held in a few days. */
export function holdTalks(life: Life): void {
  const due = Object.entries(life.state.talks).filter(([, { status }]) => status === 'due');
  for (const [talkId] of due) {
    life.inDays(1, 6, () => {
      if (life.state.talks[talkId]?.status !== 'due' || !life.isRegistered) return;
      const { sectionHead } = life.cast;
      life.act(sectionHead, 'holdTalk', {
        talkId,
        heldOn: life.day,
        officers: [sectionHead.badge],
        attendees: sealed,
        record: sealed,
      });
    });
  }
}

/** Leads that an officer has weighed: most were put right. */
export function settleLeads(life: Life): void {
  const open = Object.entries(life.state.file.leads).filter(([, lead]) => lead.open);
  for (const [leadId] of open) {
    life.act(life.cast.officer, 'settleSupervisionLead', { leadId, result: 'corrected', reasons: sealed });
  }
}
