export { type SchemaCheck, schemaDiagnostics } from './schema-diagnostics.ts'
export { DEFAULT_YAML_LIMITS, parseYaml, type YamlDocument, type YamlLimits } from './yaml-document.ts'
