import { message } from "../platform/i18n.ts";

/** What a newsroom rule found, in words; empty for a rule without a sentence. */
export function ruleSentence(rule: string): string {
	return message(`rule_${rule.replaceAll("-", "_")}`);
}
