import type { Section } from '../../extract/index.ts'
import {
  allSections,
  childrenOf,
  nodesOfType,
  nodeText,
  placeOfNode,
  shown,
  type TreeNode,
  treeNodes,
} from '../inspect/index.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A heading with nothing under it reads like an answer and is none: what is not known is left out. */
export const emptySection = defineRule({
  meta: {
    id: 'empty-section',
    severity: 'warning',
    description: 'Sections, tables and list items have content',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections }) {
    for (const { section } of allSections(sections)) yield* inSection(section)
  },
})

function* inSection(section: Section): Iterable<Finding> {
  const content = treeNodes(section.nodes).filter(({ type }) => type !== 'html' && type !== 'thematicBreak')
  if (content.length === 0 && section.children.length === 0) {
    yield {
      message: `Unexpected empty section ${shown(section.text)}, expected content`,
      position: section.position,
      hint: 'Fill it, or remove the heading: what a brief leaves out is reported as not stated.',
    }
  }
  for (const node of content) {
    if (node.type === 'table' && childrenOf(node).length <= 1) {
      yield {
        message: `Unexpected table without rows in ${shown(section.text)}`,
        position: placeOfNode(node),
        hint: 'Add rows, or remove the table.',
      }
    } else if (node.type === 'list') {
      yield* childrenOf(node)
        .filter(isEmptyItem)
        .map((item) => ({
          message: `Unexpected empty list item in ${shown(section.text)}`,
          position: placeOfNode(item),
          hint: 'Remove the line.',
        }))
    }
  }
}

function isEmptyItem(item: TreeNode): boolean {
  return nodeText(item) === '' && nodesOfType([item], 'image').length === 0
}
