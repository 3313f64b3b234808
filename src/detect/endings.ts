const ENDINGS = new Set(
  (
    "s a u ą em om ovi owi ie ů ův ova ovu ovy ově ovo ovou ovým ovém as ot nak nek pal ról hoz nál in ille la lla lta llta " +
    "а у е и ом ем им ым о ы і ові ою ову ів"
  ).split(" "),
);

/** Whether letters, in any case, inflect the name that they follow: "Trumps", "Putinem". */
export const isEnding = (letters: string): boolean => ENDINGS.has(letters.toLowerCase());
