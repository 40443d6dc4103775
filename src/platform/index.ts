export { isCalendarDay } from "./calendar";
export { copyText } from "./clipboard";
export { now, today } from "./clock";
export { deviceId, keepDeviceId } from "./deviceId";
export { type Draft, dropDraft, readDraft, readDrafts, writeDraft } from "./drafts";
export { type EventStore, openEventStore } from "./eventStore";
export { fileName } from "./fileName";
export { downloadBlob, downloadText, readText } from "./files";
export { enterFullScreen, isFullScreen, leaveFullScreen } from "./fullscreen";
export { commandKey, isTyping } from "./keyboard";
export { askBeforeLeaving } from "./leaving";
export { newId } from "./newId";
export { type Persistence, readPersistence } from "./persistence";
export { asRawText, rawBackup } from "./rawBackup";
export { readSetting, writeSetting } from "./settings";
export {
  listSnapshots,
  readSnapshot,
  type SnapshotInfo,
  takeDailySnapshot,
  takeSnapshot,
} from "./snapshots";
export type { StoredEvent } from "./storedEvent";
export { healthAtFirst, type StoreHealth } from "./storeHealth";
