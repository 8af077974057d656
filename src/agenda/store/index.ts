import type { Table } from '../../storage/table';
import { createIdeaStore, type IdeaStore } from './ideas';
import { createItemStore, type ItemStore } from './items';
import { createSeriesStore, type SeriesStore } from './series';

export type { IdeaStore } from './ideas';
export type { ItemChange, ItemMoment, ItemStore, LoadedItem } from './items';
export type { SeriesChange, SeriesStore } from './series';

/** Where the agenda keeps what it keeps. */
export interface AgendaStores {
  readonly items: ItemStore;
  readonly series: SeriesStore;
  readonly ideas: IdeaStore;
}

export function createAgendaStores(table: Table): AgendaStores {
  return {
    items: createItemStore(table),
    series: createSeriesStore(table),
    ideas: createIdeaStore(table),
  };
}
