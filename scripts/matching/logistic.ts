export interface LinearModel {
  intercept: number
  weights: number[]
}

/**
 * Logistic regression with an L2 penalty, fitted by Newton steps. Deterministic; no intercept penalty.
 *
 * @param rows features, one row a pair
 * @param targets 1 or 0 a row
 * @param penalty strength of the L2 penalty
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  penalty: number,
): LinearModel {
  const size = (rows[0]?.length ?? 0) + 1
  let beta = new Array<number>(size).fill(0)
  for (let round = 0; round < 40; round += 1) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : -penalty * value))
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j ? (i === 0 ? 1e-6 : penalty) : 0)))
    for (const [index, row] of rows.entries()) {
      const x = [1, ...row]
      const chance = 1 / (1 + Math.exp(-dot(beta, x)))
      const residual = (targets[index] ?? 0) - chance
      const weight = chance * (1 - chance)
      for (const [i, xi] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + residual * xi
        const line = hessian[i]
        if (line !== undefined) for (const [j, xj] of x.entries()) line[j] = (line[j] ?? 0) + weight * xi * xj
      }
    }
    const step = solve(hessian, gradient)
    beta = beta.map((value, index) => value + (step[index] ?? 0))
    if (step.every((value) => Math.abs(value) < 1e-7)) break
  }
  return { intercept: beta[0] ?? 0, weights: beta.slice(1) }
}

export function predict(model: LinearModel, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-(model.intercept + dot(model.weights, row))))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

/** Gaussian elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let i = column + 1; i < size; i += 1)
      if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i
    const held = rows[column] ?? []
    rows[column] = rows[pivot] ?? []
    rows[pivot] = held
    for (let i = 0; i < size; i += 1) {
      const factor = i === column ? 0 : at(i, column) / at(column, column)
      const row = rows[i]
      if (factor === 0 || row === undefined) continue
      for (let j = column; j <= size; j += 1) row[j] = at(i, j) - factor * at(column, j)
    }
  }
  return rows.map((_, index) => at(index, size) / at(index, index))
}
