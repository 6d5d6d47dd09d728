/** Words that show what an article is about where a word tells different happenings: "strike", "win", "defeat". */
export const labourWords =
  'union unions worker workers walkout employer employers wage wages pay labour labor staff picket pickets job jobs contract dockworker dockworkers docker dockers miner miners teacher teachers nurse nurses pilots drivers strikers federation stoppage overtime layoffs redundancies';
export const militaryWords =
  'missile missiles drone drones airstrike airstrikes bomb bombs bomber bombers troops rebels militants insurgents warplanes jets rocket rockets artillery forces army navy soldiers gaza airport targets killed';
export const sportWords =
  'game games match team teams coach season playoff playoffs league cup player players score scored touchdown goal goals tournament championship quarterback striker referee yards points champion heavyweight bout inning innings court seed semifinal quarterfinal';

/** Lemmas that tell a sport result only in an article about sport. */
export const sportingLemmas =
  'win lose defeat beat draw tie score edge advance qualify rout trounce clinch loss victory game match race final goal upset finale tournament championship round kick shot pass catch throw run';

/** Lemmas that tell violence and death elsewhere, and moves of the game in an article about sport. */
export const playingLemmas =
  'attack shot shoot shooting fight battle bury sink drown strike hit block kill charge fire hurl punch duel clash bomb bombard defend raid offensive rally';
