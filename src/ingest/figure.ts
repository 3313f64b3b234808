/** Somebody an article names: a person, an office without a name, a state or a group of leaders. It grows while the article is read. */
export interface Figure {
  name: string;
  /** The single name by which the article calls the figure, once it has. */
  short: string | null;
  /** The person's id where it is one of those we were asked to follow. */
  readonly id: string | null;
  leader: boolean;
  /** Whether the figure carries letters for the leader of its country. */
  envoy: boolean;
  /** Whether the article itself calls the figure a leader. */
  titled: boolean;
  /** Whether anything said that this is a human being and no place or firm. */
  human: boolean;
  country: string | null;
  readonly kind: "person" | "office" | "state" | "group";
}

/** Everybody an article has named so far, by full name, by one name and by office. */
export interface Cast {
  readonly full: Map<string, Figure>;
  readonly single: Map<string, Figure>;
  readonly first: Map<string, Figure>;
  readonly office: Map<string, Figure>;
  /** The leaders whom the article names, by whatever name. */
  readonly named: Set<Figure>;
}

/** A figure of which nothing is known but what is given. */
export function newFigure(name: string, known: Partial<Figure> = {}): Figure {
  return {
    name,
    short: null,
    id: null,
    leader: false,
    envoy: false,
    titled: false,
    human: false,
    country: null,
    kind: "person",
    ...known,
  };
}
