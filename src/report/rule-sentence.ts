import { message } from "../platform/i18n.ts";

/** What a newsroom rule found, in words; empty for a rule without a sentence. */
export function ruleSentence(rule: string): string {
	return message(keyOf(rule));
}

/** Who asks for it, and what for. */
export function ruleWhy(rule: string): string {
	return message(`${keyOf(rule)}_why`);
}

function keyOf(rule: string): string {
	return `rule_${rule.replaceAll("-", "_")}`;
}
