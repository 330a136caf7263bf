export type CountedReads<Item> = {
  readonly items: readonly Item[];
  /** How often a field of an item was read in the work. */
  readonly readsIn: (work: () => void) => number;
};

/** Items that count how often their fields are read: what work costs, in a figure that no busy machine changes. */
export function countedReads<Item extends object>(items: readonly Item[]): CountedReads<Item> {
  let reads = 0;
  const counting: ProxyHandler<Item> = {
    get(target, name, receiver) {
      reads += 1;
      return Reflect.get(target, name, receiver);
    },
  };
  return {
    items: items.map((item) => new Proxy(item, counting)),
    readsIn(work) {
      const before = reads;
      work();
      return reads - before;
    },
  };
}
