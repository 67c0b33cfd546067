export default function stopSandbox(): void {
  const pid = globalThis.sandboxProcess?.pid;
  if (pid) process.kill(-pid); // the whole group: npx, tsx and the server
}
