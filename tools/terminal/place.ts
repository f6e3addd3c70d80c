import { resolve } from "node:path";

/**
 * The absolute path of a file that the user named. npm runs scripts in the repository's folder and
 * tells in `INIT_CWD` where the user stood.
 */
export function fromUser(path: string): string {
	return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
