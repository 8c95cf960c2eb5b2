// Loaded before the program under test: every way to another machine ends the process and says so.
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const cutOff = (what) => () => {
  process.stderr.write(`cut off: ${what}\n`)
  process.exit(7)
}
for (const [name, module, calls] of [
  ['net', net, ['connect', 'createConnection', 'createServer']],
  ['tls', tls, ['connect', 'createServer']],
  ['http', http, ['request', 'get', 'createServer']],
  ['https', https, ['request', 'get', 'createServer']],
  ['dns', dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ['dgram', dgram, ['createSocket']],
]) {
  for (const call of calls) module[call] = cutOff(`${name}.${call}`)
}
net.Socket.prototype.connect = cutOff('net.Socket.connect')
globalThis.fetch = cutOff('fetch')
globalThis.WebSocket = cutOff('WebSocket')
syncBuiltinESMExports()
