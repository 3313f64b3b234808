import { useEffect, useState } from "preact/hooks";
import type { Health } from "#messages/contract.ts";
import { percent, say } from "#words/words.ts";
import { background } from "./background.ts";

/** How often it is looked how far the store has come while it is being filled, in milliseconds. */
const LOOK = 400;
/** How long the first look waits, for what the view has to ask comes first. */
const FIRST_LOOK = 150;

/** How the store is doing; asked anew as long as it is being filled. Null while nobody knows: the views say what they miss. */
function useHealth(): Health | null {
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const now = await background.health().catch(() => null);
      if (!current) return;
      setHealth(now);
      if (now && now.trouble === null && now.filled < 1)
        timer = setTimeout(() => void look(), LOOK);
    };
    let timer = setTimeout(() => void look(), FIRST_LOOK);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, []);
  return health;
}

/** Says that the store is being filled and how far it is, or that it does not work; and that nothing is missing meanwhile. */
export function HealthLine() {
  const health = useHealth();
  if (!health) return null;
  if (health.trouble !== null)
    return (
      <p class="pad trouble" role="status">
        {health.trouble}
      </p>
    );
  if (health.filled >= 1) return null;
  return (
    <aside class="pad">
      <label class="filling">
        {say("storeFilling", percent(health.filled))}
        <progress value={health.filled} />
      </label>
      <p class="quiet">{say("storeFillingOnce")}</p>
    </aside>
  );
}
