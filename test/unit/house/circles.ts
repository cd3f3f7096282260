export interface Edge {
  from: string;
  to: string;
}

/** Circles of a directed graph, the shortest there are, such that each node on any is named. */
export function circlesIn(edges: readonly Edge[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const found: string[][] = [];
  const known = new Set<string>();
  for (const start of next.keys()) {
    if (known.has(start)) continue;
    const circle = wayBack(start, (node) => (next.get(node) ?? []).map(({ to }) => to));
    if (!circle) continue;
    found.push(circle);
    circle.forEach((node) => known.add(node));
  }
  return found;
}

/** The shortest way from a node to itself, with the node at both ends. */
function wayBack(start: string, next: (node: string) => string[]): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const target of next(node)) {
      if (target === start) {
        const way = [start];
        for (let at = node; at !== start; at = cameFrom.get(at)!) way.unshift(at);
        return [start, ...way];
      }
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return undefined;
}
