export { decodeJsonString } from './decode-json-string.ts'
export { type JsonMistake, type JsonNode, type ParsedJson, parseJson } from './parse-json.ts'
