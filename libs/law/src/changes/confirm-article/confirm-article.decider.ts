import { accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { PROPOSERS, lawBefore, lawCommand } from '../law-command.decider.js';

export interface ConfirmArticle {
  /** A rule version, e.g. 'SG-32@2026-03-20'. */
  readonly version: string;
  /** Where the official text stands. */
  readonly reference: string;
  /** SHA-256 of the text that was compared. */
  readonly textDigest?: string;
}

/**
 * A legal reviewer has compared the restatement of an article with the official text. Until then it shows as not
 * verified, and no decision rests on it (reference, chapter (e)1).
 */
export const confirmArticle = lawCommand<ConfirmArticle>({
  name: 'confirmArticle',
  zh: '确认条文已核对',
  en: 'Confirm an article',
  roles: PROPOSERS,
  decide({ version: name, reference, textDigest }, state, context) {
    const { law } = lawBefore(state);
    const version = law.version(name);
    if (!version) return refuse('law.version-unknown', { version: name });
    const barred = refuseAll([
      ...when(state.confirmations[name] !== undefined, 'law.article-confirmed-already', { version: name }),
      ...when(
        state.confirmations[name] === undefined &&
          isVerified(version.mark, law.instrument(version.instrument).textVerified),
        'law.article-needs-no-confirmation',
        { version: name },
      ),
    ]);
    if (barred) return barred;
    const data = {
      rule: version.id,
      version: name,
      on: context.occurredOn,
      reference,
      ...(textDigest === undefined ? {} : { textDigest }),
    };
    return accept([{ type: 'ArticleConfirmed', data }], 'SZ-law-3');
  },
});

const isVerified = (mark: string, textVerified: boolean): boolean => mark === 'read' || textVerified;

export interface WithdrawConfirmation {
  readonly version: string;
}

/** The comparison was wrong, or of another text: the article shows as not verified again. */
export const withdrawConfirmation = lawCommand<WithdrawConfirmation>({
  name: 'withdrawConfirmation',
  zh: '撤回条文确认',
  en: 'Withdraw a confirmation',
  roles: PROPOSERS,
  decide({ version }, state) {
    const confirmed = Object.hasOwn(state.confirmations, version) ? state.confirmations[version] : undefined;
    if (!confirmed) return refuse('law.article-is-not-confirmed', { version });
    return accept(
      [{ type: 'ArticleConfirmationWithdrawn', data: { rule: confirmed.rule, version } }],
      'SZ-law-3',
    );
  },
});
