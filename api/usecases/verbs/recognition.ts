/** The verbs of recognition. */
import { listGiven } from '../recognition/list-given.ts';
import { listPins } from '../recognition/list-pins.ts';
import { listPracticeRecognitions } from '../recognition/list-practice-recognitions.ts';
import { listRecognitions } from '../recognition/list-recognitions.ts';
import { readFairness } from '../recognition/read-fairness.ts';
import { readTeam } from '../recognition/read-team.ts';
import { recognise } from '../recognition/recognise.ts';
import { removeRecognition } from '../recognition/remove-recognition.ts';

export const recognitionReads = {
  listGiven,
  listPins,
  listPracticeRecognitions,
  listRecognitions,
  readTeam,
  readFairness,
};
export const recognitionWrites = { recognise, removeRecognition };
