// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

const visit = () => import("./deviceId");

test("looking leaves nothing on the device, and the id stays the same for the visit", async () => {
  const { deviceId } = await visit();
  expect(deviceId()).toBe(deviceId());
  expect(localStorage).toHaveLength(0);
});

test("kept, the id is the next visit's, too", async () => {
  const first = await visit();
  first.keepDeviceId();
  const id = first.deviceId();
  vi.resetModules();
  expect((await visit()).deviceId()).toBe(id);
});

test("the id stays the same when another page clears what is kept, and is kept again", async () => {
  const first = await visit();
  first.keepDeviceId();
  const id = first.deviceId();
  vi.resetModules();
  const second = await visit();
  expect(second.deviceId()).toBe(id);
  localStorage.clear();
  expect(second.deviceId()).toBe(id);
  second.keepDeviceId();
  vi.resetModules();
  expect((await visit()).deviceId()).toBe(id);
});
