import { read } from '../support/reading';
import { titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { useNetworks } from '../support/stage';
