/**
 * Loaded into every program that the launcher and the tests start (node --require).
 *
 * 1. When the program that started it vanishes (killed, crashed), it stops as well, instead of keeping its port. Azurite
 *    is asked in its own way, so that it writes what it has.
 * 2. A server that names no address listens on this machine only: the playground would offer the whole local network a
 *    chat as any of its people.
 */
const { Server } = require('node:net');

process.on('disconnect', () => {
  const listens = [process.emit('message', 'shutdown', undefined), process.emit('SIGTERM', 'SIGTERM')].some(
    Boolean,
  );
  setTimeout(() => process.exit(0), listens ? 5_000 : 0).unref();
});
// A disconnect listener keeps the program alive; what it does for a living should decide that.
process.channel?.unref();

const listen = Server.prototype.listen;
Server.prototype.listen = function listenLocally(port, ...rest) {
  const namesNoAddress = typeof port === 'number' && (rest.length === 0 || typeof rest[0] === 'function');
  return namesNoAddress ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};
