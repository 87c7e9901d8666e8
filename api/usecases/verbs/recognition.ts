/** The verbs of recognition. */
import { listPins } from '../recognition/list-pins.ts';
import { listRecognitions } from '../recognition/list-recognitions.ts';
import { readFairness } from '../recognition/read-fairness.ts';
import { readTeam } from '../recognition/read-team.ts';
import { recognise } from '../recognition/recognise.ts';
import { removeRecognition } from '../recognition/remove-recognition.ts';

export const recognitionReads = { listPins, listRecognitions, readTeam, readFairness };
export const recognitionWrites = { recognise, removeRecognition };
