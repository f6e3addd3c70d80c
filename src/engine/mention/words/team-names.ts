import { words } from "./word-set.ts";

/**
 * What teams of the big leagues are called behind "the", where no person of the text has the name in
 * the singular: "the Bears". Our own choice.
 */
export const TEAM_NAMES: ReadonlySet<string> = words(`
aces admirals aggies angels astros athletics aztecs badgers bandits barbarians bears beavers
bengals bills bison blackhawks blazers blues bobcats boilermakers bombers braves brewers broncos
browns bruins brumbies buccaneers buckeyes bucks buffaloes bulldogs bulls canadiens canucks
capitals cardinals cavaliers celtics chargers chiefs clippers colonels colts commanders cornhuskers
cougars cowboys coyotes cubs cyclones devils diamondbacks dockers dodgers dolphins dragons ducks
eagles falcons flames flyers gaels gamecocks gators giants grizzlies guardians gunners hammers
hawks heat highlanders hoosiers hornets hoyas hurricanes huskies indians islanders jaguars jayhawks
jazz jets kings knicks knights kraken lakers lightning lions magic magpies mariners marlins
mavericks mets mustangs nationals nets nuggets oilers orioles owls pacers packers padres panthers
patriots pelicans penguins phillies pirates pistons predators rabbitohs raiders rams rangers
raptors ravens rays rebels redhawks reds redskins rockets rockies roosters royals sabres saints
seahawks seminoles senators sharks sixers sooners spartans spurs stars steelers stormers suns
supersonics swans tarheels terrapins texans thunder tigers timberwolves titans toffees trojans
twins vikings villans volunteers wallabies waratahs warriors wildcats wizards wolverines wolves
yankees
`);
