export { copyText } from "./clipboard";
export { now, today } from "./clock";
export { deviceId, keepDeviceId } from "./deviceId";
export {
  type EventStore,
  type EventStoreListener,
  openEventStore,
  type StoreHealth,
} from "./eventStore";
export { downloadBlob, downloadText, type ReadResult, readText } from "./files";
export { enterFullScreen, isFullScreen, leaveFullScreen } from "./fullscreen";
export { commandKey, isTyping } from "./keyboard";
export { newId } from "./newId";
export type { Fault, SaveStatus } from "./saveStatus";
export { readSetting, writeSetting } from "./settings";
export type { SetAside, StoredEvent } from "./storedEvent";
