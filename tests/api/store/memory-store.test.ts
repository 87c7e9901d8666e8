import { openMemoryStore } from '../../../api/store/memory-store.ts';
import { storeSuite } from './store-suite.ts';

storeSuite('memory store', openMemoryStore);
