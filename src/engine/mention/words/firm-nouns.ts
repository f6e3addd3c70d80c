import { words } from "./word-set.ts";

/**
 * Nouns by which the press calls firms and people alike (singular): "the developer". Our own choice
 * among the nouns for people.
 */
export const FIRM_NOUNS: ReadonlySet<string> = words(`
advertiser backer borrower broker builder buyer contractor contributor creditor dealer designer
developer donor employer forecaster grower landlord maker merchant miner monitor observer operator
owner partner pollster polluter producer promoter provider publisher purchaser purveyor recruiter
rival seller sponsor streamer subcontractor supplier tenant trader vendor watcher
`);
