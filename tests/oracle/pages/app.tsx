// A small app as they are made today: state, a list with keys, a field that filters it.
import { render } from "preact";
import { useState } from "preact/hooks";
import { line } from "./texts.ts";

interface Item {
  readonly id: number;
  readonly done: boolean;
}

function App() {
  const [items, setItems] = useState<Item[]>([
    { id: 0, done: false },
    { id: 1, done: false },
  ]);
  const [wanted, setWanted] = useState("");
  const add = () => setItems([...items, { id: items.length, done: false }]);
  const strike = (id: number) =>
    setItems(items.map((item) => (item.id === id ? { id, done: !item.done } : item)));
  const shown = items.filter(({ id }) => line(id).includes(wanted));
  return (
    <main>
      <h1>
        {items.length} lines, {shown.length} shown
      </h1>
      <button id="add" onClick={add}>
        Add a line
      </button>
      <input id="filter" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      <ol>
        {shown.map(({ id, done }) => (
          <li key={id} class={done ? "done" : ""}>
            {line(id)} <button onClick={() => strike(id)}>{done ? "restore" : "strike out"}</button>
          </li>
        ))}
      </ol>
    </main>
  );
}

render(<App />, document.body);
