import type { Page as Tab } from "puppeteer-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** A task of the main thread in which code of ours ran. */
export interface Task {
  /** Milliseconds of the thread. */
  readonly ms: number;
  /** The functions that the browser called in it. */
  readonly calls: readonly string[];
}

const CATEGORIES = [
  "-*",
  "toplevel",
  "devtools.timeline",
  "v8",
  "disabled-by-default-devtools.timeline",
];

const isTask = ({ name, ph }: TraceEvent) => ph === "X" && name === "RunTask";
const isOurs = ({ args }: TraceEvent) => args.data?.url?.startsWith("chrome-extension:") ?? false;

function within(task: TraceEvent, { pid, tid, ts }: TraceEvent): boolean {
  return pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0);
}

function callOf({ name, args }: TraceEvent): string {
  const file = args.data?.url?.split("/").at(-1) ?? "";
  return `${name} ${args.data?.functionName ?? ""} ${file}`;
}

const threadTime = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

/** A script is evaluated in the middle of the task that parses the page: there only the evaluation is ours, elsewhere the whole task. */
function timeOfOurs(task: TraceEvent, events: readonly TraceEvent[]): number {
  if (events.some(({ name }) => name === "FunctionCall")) return threadTime(task);
  const evaluations = events.filter(({ name }) => name === "EvaluateScript");
  return evaluations.reduce((sum, event) => sum + threadTime(event), 0);
}

/**
 * Records what the main thread does while `during` runs, and resolves to the tasks in which the browser called a script of an
 * extension. The time of a task is the thread's own, so that a busy machine does not lengthen it; all of a task in which a
 * function was called counts as ours, since promises and forced layouts bear no name.
 */
export async function ourTasks(tab: Tab, during: () => Promise<unknown>): Promise<Task[]> {
  await tab.tracing.start({ categories: CATEGORIES });
  await during();
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const ours = traceEvents.filter(isOurs);
  const threads = new Set(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    (event) => isTask(event) && threads.has(`${event.pid} ${event.tid}`),
  );
  return tasks.flatMap((task) => {
    const calls = ours.filter((event) => within(task, event));
    return calls.length > 0 ? [{ ms: timeOfOurs(task, calls), calls: calls.map(callOf) }] : [];
  });
}
