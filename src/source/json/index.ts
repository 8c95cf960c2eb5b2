export { type JsonMistake, type JsonNode, type ParsedJson, parseJson } from '../../text/index.ts'
export { decodeJsonString } from './decode-json-string.ts'
