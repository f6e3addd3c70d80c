/** Style sheets that scripts put into pages themselves are bundled as text. */
declare module "*.css" {
	const text: string;
	export default text;
}
