import type { Owner } from '../../members/rules';

/** A question that was put to another network. */
export interface Shared {
  readonly network: string;
  readonly id: string;
}

/** A question from another network, as it stands in the network that was asked: nothing else of it is known there. */
export interface RegionalQuestion {
  readonly id: string;
  /** The network that was asked, and who of it has the question. */
  readonly network: string;
  readonly owner: Owner;
  readonly status: 'open' | 'answered' | 'declined' | 'over';
  /** Empty once it is over. */
  readonly wording: string;
  /** The network that asks, its name then, and the number there: that number is shown to nobody here. */
  readonly from: string;
  readonly fromName: string;
  readonly label: string;
  readonly at: string;
  /** Empty until it is answered, and once it is over. */
  readonly answer: string;
  /** Who of the asked network answered, and with which form. */
  readonly by?: string;
  readonly once?: string;
  /** People it could not be delivered to. */
  readonly missed: readonly string[];
}
